/**
 * Changes of a plan file that leave everything else in it as it is: comments, order, line ends, the way things are written. Start
 * at {@link vn.kehoach.onto.patch.Patch}.
 */
package vn.kehoach.onto.patch;
