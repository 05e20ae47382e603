/** What we tell an author about a text, and how it prints. Start at {@link vn.kehoach.diagnostic.Diagnostic}. */
package vn.kehoach.diagnostic;
