import { mount } from 'svelte';
import '../shared/page.css';
import { openLog, toUnlock } from '../shared/log';
import { said } from '../shared/said';
import Trouble from '../shared/Trouble.svelte';
import Review from './Review.svelte';
import { WORDS } from './words';

const target = document.body.querySelector('#app') ?? document.body;
const { read, readSafe, readNext } = WORDS.trouble;

openLog().then(
  (log) => mount(Review, { target, props: { log } }),
  (error) => toUnlock(error) || mount(Trouble, { target, props: said(error, read, readSafe, readNext) }),
);
