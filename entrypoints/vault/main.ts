import { mount } from 'svelte';
import '../shared/page.css';
import Vault from './Vault.svelte';

mount(Vault, { target: document.body.querySelector('#app') ?? document.body });
