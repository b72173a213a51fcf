import { mount } from 'svelte';
import '../shared/page.css';
import Options from './Options.svelte';

mount(Options, { target: document.body.querySelector('#app') ?? document.body });
