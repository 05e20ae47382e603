/** The library's front room: {@code Engine} is the door that an application uses. */
package vn.kehoach;
