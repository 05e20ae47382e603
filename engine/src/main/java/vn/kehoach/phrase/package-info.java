/** What a sentence names: bodies, projects, legal documents, targets, days, duties to report. Start at {@link vn.kehoach.phrase.BodyPhrases}. */
package vn.kehoach.phrase;
