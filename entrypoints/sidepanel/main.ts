import { mount } from 'svelte';
import '../shared/page.css';
import Panel from './Panel.svelte';

mount(Panel, { target: document.body.querySelector('#app') ?? document.body });
