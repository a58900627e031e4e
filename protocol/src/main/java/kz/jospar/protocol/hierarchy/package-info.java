/**
 * How what a higher staff decided arrives at the lower ones.
 *
 * <p>A {@link kz.jospar.protocol.hierarchy.HierarchyDocument} names the {@link
 * kz.jospar.protocol.hierarchy.StaffBody}s and who stands above whom; {@link
 * kz.jospar.protocol.hierarchy.HierarchyLint} finds what is wrong with it, {@link
 * kz.jospar.protocol.hierarchy.Hierarchy} is made of one that is right. An assignment goes in and {@link
 * kz.jospar.protocol.hierarchy.Arrivals} come out: at whom it arrives, under which id, whether it binds, and whom it does
 * not reach. {@link kz.jospar.protocol.hierarchy.Incoming} keeps what a staff has taken, once each, and passes on.
 */
@NullMarked
package kz.jospar.protocol.hierarchy;

import org.jspecify.annotations.NullMarked;
