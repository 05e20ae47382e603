/** What belongs to which tier of government: wordings, objects, work. Start at {@link vn.kehoach.scope.Scope}. */
package vn.kehoach.scope;
