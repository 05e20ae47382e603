/**
 * The plans of the units below held against the plan above them: what each answers to every target, what they come to
 * together, year by year; which units have no plan, and which parts of the programme nobody leads. Start at
 * {@link vn.kehoach.rollup.Gatherer}.
 */
package vn.kehoach.rollup;
