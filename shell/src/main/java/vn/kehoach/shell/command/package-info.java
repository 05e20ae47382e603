/** The commands, defined once for one-shot use and for the interactive shell. Start at {@link vn.kehoach.shell.command.OneShot}. */
package vn.kehoach.shell.command;
