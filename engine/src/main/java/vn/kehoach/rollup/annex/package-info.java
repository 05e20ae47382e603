/** A roll-up as the annex of a report, in the form of administrative documents. Start at {@link vn.kehoach.rollup.annex.Annex}. */
package vn.kehoach.rollup.annex;
