/** Words that carry no topic. They are left out of the index, and out of a query that has other words. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or of to in on for with by at from as is are was were be been being am do does did done how what when ' +
    'where which who whom whose why will would can could should shall may might must i me my we our you your he she it ' +
    'its they them their this that these those there here if then than so not no nor but about into over under between ' +
    'vs versus most more much many some any all each get got make makes made need want im ive dont doesnt cant isnt ' +
    'whats youre theyre tell please us just also take takes worth like look looks really way ' +
    'ways know think still ever lot kind out off up usually really already else while because something anything someone ' +
    'anyone everyone everything going gets doing had wont wouldnt shouldnt maybe actually exactly again supposed ' +
    'goes getting making having taking'
  ).split(' '),
);
