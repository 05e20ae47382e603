/** The parts of a manuscript by their form alone: head, legal bases, numbered points, recipients, signature, annexes. Start at {@link vn.kehoach.outline.Outliner}. */
package vn.kehoach.outline;
