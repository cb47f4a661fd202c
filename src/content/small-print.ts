export const smallPrint = [
  "An unofficial tribute, not made, approved or sponsored by Marvel, Netflix or Disney. Names are trademarks of their owners and stand here only to speak about the series.",
  "The artwork, film and music are this site’s own. The quotations come from the featurette “Who Is Luke Cage?” as reported by ComicBook.com. The series first ran from 30 September 2016.",
  "Created and run by Cheo Hodari Coker; executive producers Coker and Jeph Loeb; Marvel Television with ABC Studios, for Netflix.",
];

export const privacy =
  "No trackers, no cookies, and nothing from anyone else before you press a button that says so.";
