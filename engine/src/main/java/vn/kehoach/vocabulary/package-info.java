/**
 * How words are written that the law or usage has fixed: names of bodies and laws, terms, abbreviations. Start at {@link
 * vn.kehoach.vocabulary.Vocabulary}.
 */
package vn.kehoach.vocabulary;
