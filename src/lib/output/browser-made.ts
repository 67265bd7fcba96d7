/**
 * What scripts and browsers do to a page after it was built, so that the styles for it are kept. A test compares
 * both lists with the modules in src/client.
 */

/** The elements that scripts add, as HTML, by the element whose script does it. */
export const addedElements: Readonly<Record<string, string>> = {
  'share-page':
    '<div class="share" popover role="dialog" aria-label><p class="share-title"></p><div class="share-ways"><button class="btn" type="button"></button></div>' +
    '<p role="status"></p><textarea readonly rows aria-label></textarea><button class="lnk" type="button"></button></div>' +
    '<p class="missing-part" role="status"><a href></a></p>',
  figcaption: '<span class="copied" role="status"></span><button class="lnk" type="button"></button>',
  'site-search':
    '<div role="group" id aria-labelledby><p class="sd-g" id></p><a data-result href id role="option" tabindex="-1"><b><mark></mark></b><span><mark></mark></span></a></div>' +
    '<button class="lnk" type="button"></button>',
  'step-progress': '<div class="st ready ai ml both"></div><a href></a>',
  article:
    '<div class="term-pop" popover role="dialog" aria-label><p data-definition><b></b><a href></a></p><a href></a></div>',
};

/** The attributes that scripts and browsers set, change or take away, as `attributeKey` writes them. */
export const changingAttributes: ReadonlySet<string> = new Set([
  'action',
  'ariaactivedescendant',
  'ariaautocomplete',
  'ariacontrols',
  'ariacurrent',
  'ariaexpanded',
  'ariahaspopup',
  'ariakeyshortcuts',
  'arialabelledby',
  'ariaselected',
  'dataresult',
  'dataroot',
  'datasearchstatus',
  'datatheme',
  'hidden',
  'href',
  'inert',
  'open',
  'role',
  'tabindex',
]);
