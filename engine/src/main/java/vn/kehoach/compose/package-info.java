/** A plan, in its setting, becomes a document: numbering, generated words, citations. Start at {@link vn.kehoach.compose.Composer}. */
package vn.kehoach.compose;
