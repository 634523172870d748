// The tests that need no page, all in one: to open a page takes longer than most of them do. An engine
// runs them because engines differ in Intl and in regular expressions. bundle.mjs makes the list.
import 'tests:unit';
