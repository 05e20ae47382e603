/**
 * How a plan becomes an issued document: number, day and status in the text of its file ({@link vn.kehoach.issue.Stamping}), and the side
 * file that tells a register of documents what was issued ({@link vn.kehoach.issue.SideFile}).
 */
package vn.kehoach.issue;
