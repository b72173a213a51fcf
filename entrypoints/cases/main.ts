import { mount } from 'svelte';
import '../shared/page.css';
import { openLog, toUnlock } from '../shared/log';
import { said } from '../shared/said';
import Trouble from '../shared/Trouble.svelte';
import Cases from './Cases.svelte';
import { WORDS } from './words';

const target = document.body.querySelector('#app') ?? document.body;
const { failed, safe, next } = WORDS.trouble;

openLog().then(
  (log) => mount(Cases, { target, props: { log } }),
  (error) => toUnlock(error) || mount(Trouble, { target, props: said(error, failed, safe, next) }),
);
