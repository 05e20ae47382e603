/** x. */
package vn.kehoach.shell.interactive;
