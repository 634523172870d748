// The tests that leave a page as they found it, all in one: to open a page and to load what is tested
// takes longer than most of them do. A test that cannot says why, in a comment that begins with
// "A page of its own:". bundle.mjs makes the list.
import 'tests:shared';
