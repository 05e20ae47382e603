/** Legal documents: number, date, issuer, title, when in force, replaced by what. Start at {@link vn.kehoach.citation.Citations}. */
package vn.kehoach.citation;
