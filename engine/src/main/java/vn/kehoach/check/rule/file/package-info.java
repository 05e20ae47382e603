/** Rules about the order of the file itself: no law asks for it. */
package vn.kehoach.check.rule.file;
