/** What is known of a run over many units: its share, what it has made of what, how fast it goes. */
package vn.kehoach.shell.batch;
