package kz.jospar.protocol.sitting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that is never changed: putting gives a new one that shares all but a branch, an AVL tree. So a state of
 * 10,000 votes costs one branch more than the state before, and chosen names cannot make it slow.
 */
final class Tree<V> {
    private final @Nullable Node<V> root;

    private Tree(@Nullable Node<V> root) {
        this.root = root;
    }

    static <V> Tree<V> empty() {
        return new Tree<>(null);
    }

    @Nullable
    V get(String key) {
        Node<V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    boolean has(String key) {
        return get(key) != null;
    }

    int size() {
        return root == null ? 0 : root.size;
    }

    Tree<V> put(String key, V value) {
        return new Tree<>(put(root, key, value));
    }

    /** The entries by key, copied. */
    Map<String, V> entries() {
        Map<String, V> entries = new LinkedHashMap<>();
        collect(root, entries);
        return entries;
    }

    private static <V> void collect(@Nullable Node<V> node, Map<String, V> entries) {
        if (node != null) {
            collect(node.left, entries);
            entries.put(node.key, node.value);
            collect(node.right, entries);
        }
    }

    private static <V> Node<V> put(@Nullable Node<V> node, String key, V value) {
        if (node == null) {
            return new Node<>(key, value, null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(key, value, node.left, node.right);
        }
        return side < 0
                ? balanced(node.key, node.value, put(node.left, key, value), node.right)
                : balanced(node.key, node.value, node.left, put(node.right, key, value));
    }

    private static <V> Node<V> balanced(String key, V value, @Nullable Node<V> left, @Nullable Node<V> right) {
        if (left != null && height(left) > height(right) + 1) {
            Node<V> inner = left.right;
            if (inner != null && height(inner) > height(left.left)) {
                return new Node<>(
                        inner.key,
                        inner.value,
                        new Node<>(left.key, left.value, left.left, inner.left),
                        new Node<>(key, value, inner.right, right));
            }
            return new Node<>(left.key, left.value, left.left, new Node<>(key, value, inner, right));
        }
        if (right != null && height(right) > height(left) + 1) {
            Node<V> inner = right.left;
            if (inner != null && height(inner) > height(right.right)) {
                return new Node<>(
                        inner.key,
                        inner.value,
                        new Node<>(key, value, left, inner.left),
                        new Node<>(right.key, right.value, inner.right, right.right));
            }
            return new Node<>(right.key, right.value, new Node<>(key, value, left, inner), right.right);
        }
        return new Node<>(key, value, left, right);
    }

    private static int height(@Nullable Node<?> node) {
        return node == null ? 0 : node.height;
    }

    int height() {
        return height(root);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree<?> tree && entries().equals(tree.entries());
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    @Override
    public String toString() {
        return entries().toString();
    }

    private static final class Node<V> {
        final String key;
        final V value;
        final @Nullable Node<V> left;
        final @Nullable Node<V> right;
        final int height;
        final int size;

        Node(String key, V value, @Nullable Node<V> left, @Nullable Node<V> right) {
            this.key = key;
            this.value = value;
            this.left = left;
            this.right = right;
            height = 1 + Math.max(Tree.height(left), Tree.height(right));
            size = 1 + (left == null ? 0 : left.size) + (right == null ? 0 : right.size);
        }
    }
}
