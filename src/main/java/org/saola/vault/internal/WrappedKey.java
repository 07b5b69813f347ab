package org.saola.vault.internal;

/** The key of a content, encrypted. @param keyId the key of the ring that it is wrapped with */
record WrappedKey(String keyId, byte[] bytes) {}
