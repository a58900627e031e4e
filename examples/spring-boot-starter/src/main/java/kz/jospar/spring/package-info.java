/**
 * The library as beans of a Spring Boot application.
 *
 * <p>{@link kz.jospar.spring.JosparProperties} are what an application sets, {@link
 * kz.jospar.spring.JosparAutoConfiguration} makes beans of them, each of which gives way to a bean of the application's
 * own; {@link kz.jospar.spring.JosparWebAutoConfiguration} adds what a web application needs: the reader's
 * language and {@link kz.jospar.spring.LibraryProblems}. {@link kz.jospar.spring.LibraryJson} lets the application's own
 * mapper read and write the library's records as the library does.
 */
@NullMarked
package kz.jospar.spring;

import org.jspecify.annotations.NullMarked;
