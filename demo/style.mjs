/** The board's own look, nothing of Farol's: what a visited site looks like is not ours. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #20303a; --soft: #5b6b75; --line: #d9e0e4; --ground: #f6f8f9; --card: #fff; --accent: #0b6570; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e9ec; --soft: #9fb0b9; --line: #33424b; --ground: #141b20; --card: #1c262c; --accent: #6cc4cf; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 Georgia, 'Noto Serif', serif; color: var(--ink); background: var(--ground); }
a { color: var(--accent); }
.notice { margin: 0; padding: 6px 16px; font: 13px/1.5 system-ui, sans-serif; text-align: center; background: var(--accent); color: var(--ground); }
.top { display: flex; flex-wrap: wrap; gap: 8px 32px; align-items: baseline; padding: 20px 16px; max-width: 1080px; margin: auto; }
.top .name { font-size: 26px; font-weight: 700; text-decoration: none; color: var(--ink); }
.top nav { display: flex; flex-wrap: wrap; gap: 4px 20px; font: 15px system-ui, sans-serif; }
.top nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; border-bottom: 2px solid var(--accent); }
main { max-width: 1080px; margin: auto; padding: 0 16px 48px; }
h1 { font-size: 30px; line-height: 1.2; margin: 24px 0 8px; }
.lead { font-size: 18px; color: var(--soft); }
.search { display: flex; gap: 8px; align-items: center; font: 14px system-ui, sans-serif; margin: 16px 0; }
.search input, .search button { font: inherit; padding: 6px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; }
.count { color: var(--soft); font: 14px system-ui, sans-serif; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; display: flex; flex-direction: column; }
.card h2 { font-size: 19px; line-height: 1.3; margin: 0 0 4px; }
.card h2 a { text-decoration: none; }
.facts { margin: 0 0 8px; font: 14px/1.5 system-ui, sans-serif; color: var(--soft); }
.facts span + span::before { content: '· '; }
.words p { margin: 0 0 8px; }
.card .small { margin: auto 0 0; font: 13px system-ui, sans-serif; color: var(--soft); }
.row { display: grid; grid-template-columns: 1fr auto auto; gap: 4px 24px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; }
.cards:has(.row) { grid-template-columns: 1fr; gap: 8px; }
.ad { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 8px 28px 20px; max-width: 720px; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 16px; }
dl.facts dd { margin: 0; color: var(--ink); }
.prose { max-width: 640px; }
.doors { list-style: none; padding: 0; display: grid; gap: 12px; max-width: 560px; }
.doors li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 18px; }
.doors a { font-size: 19px; font-weight: 600; }
.doors span { display: block; color: var(--soft); font: 14px system-ui, sans-serif; }
footer { border-top: 1px solid var(--line); padding: 16px; text-align: center; color: var(--soft); font: 13px system-ui, sans-serif; }
`;
