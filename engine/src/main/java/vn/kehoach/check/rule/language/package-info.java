/** Rules about language: spelling, tone marks, capitals, punctuation, abbreviations. */
package vn.kehoach.check.rule.language;
