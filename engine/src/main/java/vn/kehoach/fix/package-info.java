/** Corrections of findings, made in the text of a plan's file. */
package vn.kehoach.fix;
