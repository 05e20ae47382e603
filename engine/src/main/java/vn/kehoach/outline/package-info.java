/** The parts of a manuscript by their form alone: head, legal bases, numbered points, recipients, signature, annexes. */
package vn.kehoach.outline;
