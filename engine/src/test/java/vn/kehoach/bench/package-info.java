/** How fast it is. No tests: {@code docs/speed.md} says how to run these. */
package vn.kehoach.bench;
