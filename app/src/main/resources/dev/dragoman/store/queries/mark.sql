SELECT count(*) || ' ' || coalesce(bit_xor(hash(id, hash)), 0) FROM heads
