/**
 * A target of a roll-up as a picture: what the plans below come to year by year, against what the plan above asks. Start at
 * {@link vn.kehoach.rollup.chart.Chart}.
 */
package vn.kehoach.rollup.chart;
