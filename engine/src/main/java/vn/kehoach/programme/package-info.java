/** National target programmes: components of any depth, targets, leads per tier, legal basis. Start at {@link vn.kehoach.programme.Programme}. */
package vn.kehoach.programme;
