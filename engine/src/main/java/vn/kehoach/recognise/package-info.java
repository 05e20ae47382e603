/**
 * An outline becomes a plan: what is certain is typed, what is not keeps its words. The plan is composed again and its words are
 * compared with the original's, so that every import proves what it kept. Start at {@link vn.kehoach.recognise.Recogniser}.
 */
package vn.kehoach.recognise;
