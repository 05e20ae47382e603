/** The library's front room: {@code Engine} is the only door that an application uses. */
package vn.kehoach;
