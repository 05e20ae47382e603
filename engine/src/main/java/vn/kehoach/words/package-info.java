/** Vietnamese words: folding of case and tone-mark place, nearness. Start at {@link vn.kehoach.words.Folding}. */
package vn.kehoach.words;
