/** Pictures that come from outside, checked and decoded. */
package vn.kehoach.picture;
