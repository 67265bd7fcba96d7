/** A built page with one of everything that editions treat in a way of its own. */
export const builtPage = `<!doctype html><html data-area="The role"><head>
<meta name="description" content="Answer: yes."></head><body><header><a href="/">Guide</a></header>
<main id="main"><div class="read"><article><header><nav data-noindex>Way</nav><h1>Title <em>of</em> it</h1></header>
<toc-spy data-noindex><ol><li><a href="#a">First</a></li></ol></toc-spy>
<h2 id="a">First<a data-permalink href="#a"></a></h2>
<p>A <a href="/glossary/#b" data-term="b">term</a>, proved <a class="ref" data-source="s-1" href="#note-s-1" id="cite-s-1">1</a>.
See <a href="#c">below</a> or <a href="https://example.org/">outside</a>.</p>
<table><caption class="vh">Two roles</caption><thead><tr><th id="corner">Aspect</th><th>AI | engineer</th></tr></thead>
<tbody><tr id="row"><th headers="corner"><a href="#a">Row</a></th><td><span class="lab" aria-hidden="true">AI engineer</span>
<p>Short.</p><ul><li>Python <span class="vh">(shared)</span></li><li>SQL</li></ul></td></tr></tbody></table>
<dl><div data-term-entry id="agent"><dt>AI agent</dt><dd><p>Means this.</p></dd></div></dl>
<step-progress><ol><li><h3 id="c">Sub</h3><p>Text</p></li></ol>
<ul><li id="tick"><label><input type="checkbox" data-step="tick"><span>Do it</span></label></li></ul></step-progress>
<details class="question"><summary>Why?</summary><p>Because.</p></details>
<form><input type="checkbox"><button>Go</button></form><p hidden>Secret</p><div popover>Note</div>
<section class="notes" aria-labelledby="sources-of-this-page" data-noindex><h2 id="sources-of-this-page">Sources of this page</h2>
<ol><li id="note-s-1"><a href="/sources/#s-1">A source</a>. 2026. <a class="bl" href="#cite-s-1">Back</a></li></ol></section>
<p class="checked" data-noindex>Last checked on <time datetime="2026-11-24">24 November</time></p>
</article></div></main></body></html>`;
