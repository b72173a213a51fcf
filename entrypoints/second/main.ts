import { mount } from 'svelte';
import '../shared/page.css';
import { openLog, toUnlock } from '../shared/log';
import { said } from '../shared/said';
import Trouble from '../shared/Trouble.svelte';
import Second from './Second.svelte';
import { WORDS } from './words';

const target = document.body.querySelector('#app') ?? document.body;
const { failed, safe, next } = WORDS.trouble;

openLog().then(
  (log) => mount(Second, { target, props: { log } }),
  (error) => toUnlock(error) || mount(Trouble, { target, props: said(error, failed, safe, next) }),
);
