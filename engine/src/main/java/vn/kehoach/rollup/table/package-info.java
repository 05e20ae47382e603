/** A roll-up as tables of cells, for spreadsheets, terminals and annexes. Start at {@link vn.kehoach.rollup.table.Sheets}. */
package vn.kehoach.rollup.table;
