/** Vietnamese words: folding of case and tone-mark place, nearness, where two texts differ, syllables. Start at {@link vn.kehoach.words.Folding}. */
package vn.kehoach.words;
