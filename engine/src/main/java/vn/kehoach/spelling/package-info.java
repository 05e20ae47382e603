/** What goes wrong in the spelling of administrative prose, as data. Start at {@link vn.kehoach.spelling.Spelling}. */
package vn.kehoach.spelling;
