/** The rows of a plan's tables that stand in files of their own beside it. Start at {@link vn.kehoach.table.TableFiles}. */
package vn.kehoach.table;
