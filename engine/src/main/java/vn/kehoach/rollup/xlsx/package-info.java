/** A roll-up as a workbook. Start at {@link vn.kehoach.rollup.xlsx.Workbook}. */
package vn.kehoach.rollup.xlsx;
