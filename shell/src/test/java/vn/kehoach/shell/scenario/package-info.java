/** Runs the program as a process, as its users do, by the stories in {@code src/test/resources/scenarios}. */
package vn.kehoach.shell.scenario;
