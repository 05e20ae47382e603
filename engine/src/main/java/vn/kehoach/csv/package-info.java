/** Tables as text (RFC 4180): what spreadsheets write and read. */
package vn.kehoach.csv;
