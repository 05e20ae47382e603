/**
 * Who takes over a plan that outlives its unit and its bodies, as after 30 June 2025: start at {@link vn.kehoach.heir.Estates}.
 */
package vn.kehoach.heir;
