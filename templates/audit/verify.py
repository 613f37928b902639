#!/usr/bin/env python3
# Dedicated to the public domain (CC0 1.0). No warranty.
"""Verifies a Countersign decision log without Countersign.

    verify.py [--json] [-v] [--genesis ID] [--trust FILE] [--ref REF] [--head ID] PATH

PATH is a git repository (its objects are read as files; no git is needed) or an audit pack, a
folder or a .tar. Nothing is written, no program is started, no network is used. Needs Python 3.9
and nothing besides its standard library.

Written from the format texts alone (LOG.md, MANIFEST.md, POLICY.md, ROSTER.md), so that two
programs that share no line must agree. It judges what LOG.md calls verification. It does not judge
the release checks themselves (GATE_DIFFERS), which need the whole program.

Exit code: 0 in order, 1 not in order, 2 the call's words are off, 3 it could not be judged.
"""

import argparse
import base64
import binascii
import hashlib
import heapq
import itertools
import json
import os
import re
import struct
import sys
import unicodedata
import zlib

SCHEMA = 1
LOG_REF = "refs/heads/countersign/log"
RECORD_CAP, COMMIT_CAP, TREE_CAP, MANIFEST_CAP = 64 << 10, 1 << 20, 64 << 20, 16 << 20
MOST_PINNED, MOST_PINNED_BYTES = 2000, 64 << 20
CLOCK_TOLERANCE = 300

COUNTED = {"VALID", "VALID_MERGE", "GENESIS"}
HARMLESS = COUNTED | {
    "LATE_ARRIVAL", "RETIRED", "NOT_AUTHORISED", "STALE_POLICY", "SUSPECT", "TWIN",
    "UNKNOWN_KIND", "ACKNOWLEDGED", "FORGE_JOIN"}


class Refused(Exception):
    """What was read is not what the format text allows."""

    def __init__(self, why, verdict=None):
        super().__init__(why)
        self.why, self.verdict = why, verdict


class Missing(Exception):
    """An object is not here."""


class Damaged(Exception):
    """An object is here and not what its name says."""


def sha256(data):
    return hashlib.sha256(data).hexdigest()


# --- Signatures ----------------------------------------------------------------------------------

def unbase64(text):
    """Base64 in its one form: padded, no bits under the padding, nothing else."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Refused("not proper base64")
    if base64.b64encode(data).decode() != text:
        raise Refused("not proper base64")
    return data


class Wire:
    """Reads the SSH wire encoding (RFC 4251 §5)."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        if self.at + count > len(self.data):
            raise Refused("cut short")
        self.at += count
        return self.data[self.at - count:self.at]

    def number(self):
        return struct.unpack(">I", self.take(4))[0]

    def string(self):
        return self.take(self.number())

    def positive(self):
        data = self.string()
        if not data or data[0] & 0x80 or (data[0] == 0 and (len(data) == 1 or not data[1] & 0x80)):
            raise Refused("not a positive number in its shortest form")
        return int.from_bytes(data, "big")

    def end(self):
        if self.at != len(self.data):
            raise Refused("bytes follow")


def wire(data):
    return struct.pack(">I", len(data)) + data


class Edwards:
    """Ed25519 (RFC 8032) with the refusals of LOG.md: S >= L, small order, other encodings."""

    P = 2**255 - 19
    L = 2**252 + 27742317777372353535851937790883648493
    D = -121665 * pow(121666, 2**255 - 21, 2**255 - 19) % (2**255 - 19)
    ROOT = pow(2, (2**255 - 20) // 4, 2**255 - 19)
    ZERO = (0, 1, 1, 0)

    @classmethod
    def add(cls, a, b):
        p = cls.P
        x1, y1, z1, t1 = a
        x2, y2, z2, t2 = b
        m = (y1 - x1) * (y2 - x2) % p
        n = (y1 + x1) * (y2 + x2) % p
        c = 2 * t1 * t2 * cls.D % p
        d = 2 * z1 * z2 % p
        e, f, g, h = n - m, d - c, d + c, n + m
        return (e * f % p, g * h % p, f * g % p, e * h % p)

    @classmethod
    def point(cls, data):
        """The point these 32 bytes encode; None for another encoding or none at all."""
        number = int.from_bytes(data, "little")
        sign, y = number >> 255, number & (2**255 - 1)
        if y >= cls.P:
            return None
        u, v = (y * y - 1) % cls.P, (cls.D * y * y + 1) % cls.P
        x = u * pow(v, 3, cls.P) * pow(u * pow(v, 7, cls.P), (cls.P - 5) // 8, cls.P) % cls.P
        if (v * x * x - u) % cls.P:
            x = x * cls.ROOT % cls.P
            if (v * x * x - u) % cls.P:
                return None
        if x == 0 and sign:
            return None
        if x & 1 != sign:
            x = cls.P - x
        return (x, y, 1, x * y % cls.P)

    @classmethod
    def small(cls, point):
        for _ in range(3):
            point = cls.add(point, point)
        return point[0] == 0 and (point[1] - point[2]) % cls.P == 0

    @classmethod
    def table(cls, point):
        """Multiples of `point`: row i holds 0..15 times 16^i of it."""
        rows = []
        for _ in range(64):
            row = [cls.ZERO]
            for _ in range(15):
                row.append(cls.add(row[-1], point))
            rows.append(row)
            point = cls.add(row[-1], point)
        return rows

    @classmethod
    def times(cls, table, number, start):
        for row in table:
            digit = number & 15
            if digit:
                start = cls.add(start, row[digit])
            number >>= 4
        return start

    tables = {}

    @classmethod
    def verify(cls, key, message, signature):
        if len(signature) != 64:
            return False
        s = int.from_bytes(signature[32:], "little")
        if s >= cls.L:
            return False
        r = cls.point(signature[:32])
        if r is None or cls.small(r):
            return False
        if key not in cls.tables:
            point = cls.point(key)
            good = point is not None and not cls.small(point)
            negative = good and (cls.P - point[0], point[1], 1, cls.P - point[3])
            cls.tables[key] = cls.table(negative) if good else None
        if cls.tables[key] is None:
            return False
        if b"base" not in cls.tables:
            y = 4 * pow(5, cls.P - 2, cls.P) % cls.P
            cls.tables[b"base"] = cls.table(cls.point(y.to_bytes(32, "little")))
        k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little")
        x, y, z, _ = cls.times(cls.tables[key], k % cls.L,
                               cls.times(cls.tables[b"base"], s, cls.ZERO))
        back = pow(z, cls.P - 2, cls.P)
        found = (y * back % cls.P) | ((x * back % cls.P) & 1) << 255
        return found.to_bytes(32, "little") == signature[:32]


class Curve:
    """ECDSA over a NIST curve (FIPS 186-4), points in Jacobian form."""

    def __init__(self, size, p, n, b, gx, gy, digest):
        self.size, self.p, self.n, self.b, self.digest = size, p, n, b, digest
        self.base, self.tables = (gx, gy), {}

    def double(self, a):
        p = self.p
        x, y, z = a
        if not y:
            return (1, 1, 0)
        s = 4 * x * y * y % p
        zz = z * z % p
        m = 3 * (x - zz) * (x + zz) % p
        nx = (m * m - 2 * s) % p
        return (nx, (m * (s - nx) - 8 * pow(y, 4, p)) % p, 2 * y * z % p)

    def add(self, a, b):
        p = self.p
        if not a[2]:
            return b
        if not b[2]:
            return a
        za, zb = a[2] * a[2] % p, b[2] * b[2] % p
        u, v = a[0] * zb % p, b[0] * za % p
        s, t = a[1] * zb * b[2] % p, b[1] * za * a[2] % p
        if u == v:
            return self.double(a) if s == t else (1, 1, 0)
        h, r = v - u, t - s
        hh = h * h % p
        hhh, w = h * hh % p, u * hh % p
        x = (r * r - hhh - 2 * w) % p
        return (x, (r * (w - x) - s * hhh) % p, h * a[2] * b[2] % p)

    def table(self, point):
        if point not in self.tables:
            rows, at = [], (point[0], point[1], 1)
            for _ in range((self.n.bit_length() + 3) // 4):
                row = [(1, 1, 0)]
                for _ in range(15):
                    row.append(self.add(row[-1], at))
                rows.append(row)
                at = self.add(row[-1], at)
            self.tables[point] = rows
        return self.tables[point]

    def times(self, point, number, start):
        for row in self.table(point):
            if number & 15:
                start = self.add(start, row[number & 15])
            number >>= 4
        return start

    def verify(self, encoded, message, signature):
        point = (int.from_bytes(encoded[1:1 + self.size], "big"),
                 int.from_bytes(encoded[1 + self.size:], "big"))
        p = self.p
        if max(point) >= p or (pow(point[0], 3, p) - 3 * point[0] + self.b - point[1]**2) % p:
            return False
        reader = Wire(signature)
        r, s = reader.positive(), reader.positive()
        reader.end()
        if not 0 < r < self.n or not 0 < s < self.n:
            return False
        digest = hashlib.new(self.digest, message).digest()
        e = int.from_bytes(digest, "big") >> max(0, 8 * len(digest) - self.n.bit_length())
        w = pow(s, -1, self.n)
        at = self.times(point, r * w % self.n,
                        self.times(self.base, e * w % self.n, (1, 1, 0)))
        if not at[2]:
            return False
        return at[0] * pow(at[2], -2, p) % p % self.n == r


CURVES = {
    "nistp256": Curve(
        32, 2**256 - 2**224 + 2**192 + 2**96 - 1,
        0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551,
        0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b,
        0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
        0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5, "sha256"),
    "nistp384": Curve(
        48, 2**384 - 2**128 - 2**96 + 2**32 - 1,
        0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973,
        0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef,
        0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7,
        0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f,
        "sha384"),
    "nistp521": Curve(
        66, 2**521 - 1,
        0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409,
        0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00,
        0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66,
        0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650,
        "sha512"),
}


class PublicKey:
    def __init__(self, blob):
        self.blob = blob
        self.fingerprint = "SHA256:" + base64.b64encode(
            hashlib.sha256(blob).digest()).decode().rstrip("=")
        reader = Wire(blob)
        self.type = reader.string().decode("latin-1")
        unsupported = {"ssh-dss", "sk-ecdsa-sha2-nistp256@openssh.com"}
        if self.type in unsupported or self.type.endswith("-cert-v01@openssh.com"):
            raise Refused("keys of type " + self.type + " are refused", "UNSUPPORTED_ALG")
        if self.type in ("ssh-ed25519", "sk-ssh-ed25519@openssh.com"):
            self.point = reader.string()
            self.application = b"ssh:" if self.type == "ssh-ed25519" else reader.string()
            if len(self.point) != 32 or not self.application:
                raise Refused("the Ed25519 key is damaged")
        elif self.type == "ssh-rsa":
            self.e, self.n = reader.positive(), reader.positive()
            if self.e.bit_length() > 64 or self.e < 3 or not self.e & 1:
                raise Refused("the RSA key is damaged")
            if not 2048 <= self.n.bit_length() <= 16384:
                raise Refused("an RSA key of that size is refused", "UNSUPPORTED_ALG")
        elif self.type.startswith("ecdsa-sha2-") and self.type[11:] in CURVES:
            self.curve = CURVES[self.type[11:]]
            named, self.point = reader.string().decode("latin-1"), reader.string()
            if named != self.type[11:] or len(self.point) != 2 * self.curve.size + 1 \
                    or self.point[0] != 4:
                raise Refused("the ECDSA key is damaged")
        else:
            raise Refused("unknown key type")
        reader.end()

    def algorithms(self):
        return ("rsa-sha2-256", "rsa-sha2-512") if self.type == "ssh-rsa" else (self.type,)

    def verify(self, algorithm, message, signature, flags, counter):
        if self.type == "ssh-ed25519":
            return Edwards.verify(self.point, message, signature)
        if self.type.startswith("sk-"):
            whole = (hashlib.sha256(self.application).digest() + bytes([flags]) +
                     struct.pack(">I", counter) + hashlib.sha256(message).digest())
            return Edwards.verify(self.point, whole, signature)
        if self.type == "ssh-rsa":
            return self.verify_rsa(algorithm, message, signature)
        return self.curve.verify(self.point, message, signature)

    def verify_rsa(self, algorithm, message, signature):
        size = (self.n.bit_length() + 7) // 8
        number = int.from_bytes(signature, "big")
        if len(signature) != size or number >= self.n:
            return False
        name, oid = (("sha256", 1) if algorithm == "rsa-sha2-256" else ("sha512", 3))
        digest = hashlib.new(name, message).digest()
        info = bytes.fromhex("3051300d0609608648016503040203050004") if oid == 3 else \
            bytes.fromhex("3031300d0609608648016503040201050004")
        info += bytes([len(digest)]) + digest
        padded = b"\0\1" + b"\xff" * (size - 3 - len(info)) + b"\0" + info
        return pow(number, self.e, self.n).to_bytes(size, "big") == padded


def ssh_signature(armor, payload, namespace="git"):
    """The key and the flags of a good signature; else Refused with its verdict."""
    try:
        return checked_signature(armor, payload, namespace)
    except Refused as bad:
        raise Refused(bad.why, bad.verdict or "BAD_SIGNATURE")


def checked_signature(armor, payload, namespace):
    if armor.startswith("-----BEGIN PGP"):
        raise Refused("OpenPGP signatures are not judged here", "UNSUPPORTED_ALG")
    lines = armor.split("\n")
    if lines[-1] == "":
        lines.pop()
    if len(armor) > 64 << 10 or len(lines) < 2 or lines[0] != "-----BEGIN SSH SIGNATURE-----" \
            or lines[-1] != "-----END SSH SIGNATURE-----":
        raise Refused("not an SSH signature")
    if any(not 0 < len(line) <= 76 for line in lines[1:-1]):
        raise Refused("the signature is not wrapped as it should be")
    reader = Wire(unbase64("".join(lines[1:-1])))
    if reader.take(6) != b"SSHSIG":
        raise Refused("not an SSH signature")
    if reader.number() != 1:
        raise Refused("unknown version of SSH signatures", "UNSUPPORTED_ALG")
    blob, space, reserved, hashed, inner = (reader.string() for _ in range(5))
    reader.end()
    if reserved:
        raise Refused("the reserved field is not empty")
    if hashed not in (b"sha256", b"sha512"):
        raise Refused("unknown hash", "UNSUPPORTED_ALG")
    key = PublicKey(blob)
    reader = Wire(inner)
    algorithm, signature = reader.string().decode("latin-1"), reader.string()
    if algorithm == "ssh-rsa":
        raise Refused("RSA over SHA-1 is refused", "UNSUPPORTED_ALG")
    if algorithm not in key.algorithms():
        raise Refused("the algorithm does not belong to the key")
    flags = counter = 0
    if key.type.startswith("sk-"):
        flags, counter = reader.take(1)[0], reader.number()
    reader.end()
    if hashed != b"sha512":
        raise Refused("the signature is not over SHA-512", "UNSUPPORTED_ALG")
    if space != namespace.encode():
        raise Refused("the signature was made for another purpose")
    signed = b"SSHSIG" + wire(space) + wire(b"") + wire(hashed) + wire(
        hashlib.sha512(payload).digest())
    if not key.verify(algorithm, signed, signature, flags, counter):
        raise Refused("the signature does not match the signed bytes")
    return key.fingerprint, flags


# --- Objects -------------------------------------------------------------------------------------

class Objects:
    """Objects by kind and id. What is handed out has the digest that its id says."""

    scope = None  # (model, version) where only this release's evidence is here

    def read(self, kind, identity, cap):
        found, data = self.raw(identity)
        if found != kind:
            raise Damaged("object %s is a %s, not a %s" % (identity, found, kind))
        if len(data) > cap:
            raise Refused("%s %s has more bytes than are read here" % (kind, identity))
        head = ("%s %d\0" % (kind, len(data))).encode()
        if hashlib.sha1(head + data).hexdigest() != identity:
            raise Damaged("object %s is not what its id says" % identity)
        return data


class GitObjects(Objects):
    """A repository's loose objects and packs, read as files."""

    def __init__(self, path):
        self.folder = self.find(path)
        self.common = self.folder
        named = os.path.join(self.folder, "commondir")
        if os.path.exists(named):
            with open(named) as file:
                self.common = os.path.join(self.folder, file.read().strip())
        with open(os.path.join(self.common, "config"), "rb") as file:
            config = file.read().decode("utf-8", "replace").lower()
        if re.search(r"^\s*(objectformat\s*=\s*sha256|refstorage)", config, re.M):
            raise Refused("the repository's objects or refs are of a form not read here")
        self.stores = []
        self.add_store(os.path.join(self.common, "objects"), 0)
        self.cache = {}

    @staticmethod
    def find(path):
        for folder in (os.path.join(path, ".git"), path):
            if os.path.isfile(folder):
                with open(folder) as file:
                    text = file.read()
                if text.startswith("gitdir: "):
                    return os.path.join(path, text[8:].strip())
            if os.path.isdir(os.path.join(folder, "objects")):
                return folder
        raise Refused(path + " is neither a git repository nor an audit pack")

    def add_store(self, folder, depth):
        if depth > 5:
            return
        packs = []
        below = os.path.join(folder, "pack")
        for name in sorted(os.listdir(below)) if os.path.isdir(below) else []:
            if name.endswith(".pack"):
                packs.append(PackFile(os.path.join(below, name[:-5])))
        self.stores.append((folder, packs))
        named = os.path.join(folder, "info", "alternates")
        if os.path.exists(named):
            with open(named) as file:
                for line in file.read().splitlines():
                    if line and not line.startswith("#"):
                        self.add_store(os.path.join(folder, line), depth + 1)

    def raw(self, identity):
        for folder, packs in self.stores:
            path = os.path.join(folder, identity[:2], identity[2:])
            if os.path.exists(path):
                return self.loose(path, identity)
            for pack in packs:
                found = pack.find(identity, self)
                if found:
                    return found
        raise Missing("object %s is not here" % identity)

    @staticmethod
    def loose(path, identity):
        try:
            with open(path, "rb") as file:
                inflater = zlib.decompressobj()
                data = inflater.decompress(file.read(), 256 << 20)
        except (OSError, zlib.error) as bad:
            raise Damaged("object %s cannot be read: %s" % (identity, bad))
        head, zero, body = data.partition(b"\0")
        kind, _, size = head.partition(b" ")
        if not zero or not inflater.eof or size != str(len(body)).encode():
            raise Damaged("object %s is damaged" % identity)
        return kind.decode("latin-1"), body

    def ref(self, name):
        for folder in (self.folder, self.common):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                with open(path) as file:
                    text = file.read().strip()
                return self.ref(text[5:]) if text.startswith("ref: ") else text
        packed = os.path.join(self.common, "packed-refs")
        if os.path.exists(packed):
            with open(packed, "rb") as file:
                for line in file.read().decode("utf-8", "replace").splitlines():
                    if line[41:] == name and not line.startswith(("#", "^")):
                        return line[:40]
        return None


class PackFile:
    """A git pack with its index of version 2."""

    KINDS = {1: "commit", 2: "tree", 3: "blob", 4: "tag"}

    def __init__(self, base):
        self.base, self.offsets, self.data = base, None, None

    def open(self):
        self.offsets = {}
        try:
            with open(self.base + ".idx", "rb") as file:
                index = file.read()
            with open(self.base + ".pack", "rb") as file:
                self.data = file.read()
        except OSError:
            return
        if index[:8] != b"\377tOc\0\0\0\2":
            return
        count = struct.unpack(">I", index[1028:1032])[0]
        names, places = 1032, 1032 + count * 24
        large = places + 4 * count
        for i in range(count):
            at = struct.unpack(">I", index[places + 4 * i:places + 4 * i + 4])[0]
            if at & 0x80000000:
                far = large + 8 * (at & 0x7fffffff)
                at = struct.unpack(">Q", index[far:far + 8])[0]
            self.offsets[index[names + 20 * i:names + 20 * i + 20].hex()] = at

    def find(self, identity, objects):
        if self.offsets is None:
            self.open()
        if identity not in self.offsets:
            return None
        try:
            return self.at(self.offsets[identity], objects, 0)
        except (zlib.error, IndexError, struct.error, RecursionError) as bad:
            raise Damaged("object %s cannot be read: %s" % (identity, bad))

    def at(self, offset, objects, depth):
        if depth > 200:
            raise Damaged("a chain of differences has no end")
        start, byte = offset, self.data[offset]
        kind, size, shift = byte >> 4 & 7, byte & 15, 4
        while byte & 0x80:
            offset += 1
            byte = self.data[offset]
            size |= (byte & 0x7f) << shift
            shift += 7
        offset += 1
        if kind == 6:
            byte = self.data[offset]
            back = byte & 0x7f
            while byte & 0x80:
                offset += 1
                byte = self.data[offset]
                back = back + 1 << 7 | byte & 0x7f
            offset += 1
            name, source = self.at(start - back, objects, depth + 1)
        elif kind == 7:
            name, source = objects.raw(self.data[offset:offset + 20].hex())
            offset += 20
        inflater = zlib.decompressobj()
        data = inflater.decompress(self.data[offset:], 256 << 20)
        if len(data) != size:
            raise Damaged("an object of a pack has another size than it says")
        if kind in self.KINDS:
            return self.KINDS[kind], data
        if kind not in (6, 7):
            raise Damaged("an object of a pack is of no known kind")
        return name, self.patched(source, data)

    @staticmethod
    def patched(source, delta):
        at = 0
        sizes = []
        for _ in range(2):
            size = shift = 0
            while True:
                byte = delta[at]
                at += 1
                size |= (byte & 0x7f) << shift
                shift += 7
                if not byte & 0x80:
                    break
            sizes.append(size)
        if sizes[0] != len(source):
            raise Damaged("a difference was made for another object")
        out = []
        while at < len(delta):
            byte = delta[at]
            at += 1
            if not byte & 0x80:
                out.append(delta[at:at + byte])
                at += byte
                continue
            where = size = 0
            for i in range(4):
                if byte & 1 << i:
                    where |= delta[at] << 8 * i
                    at += 1
            for i in range(3):
                if byte & 16 << i:
                    size |= delta[at] << 8 * i
                    at += 1
            out.append(source[where:where + (size or 0x10000)])
        data = b"".join(out)
        if len(data) != sizes[1]:
            raise Damaged("a difference yields another size than it says")
        return data


# --- Commits and trees ---------------------------------------------------------------------------

OBJECT_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\Z")
IDENTITY = re.compile(r"([^<>\x00-\x1f\x7f]*) <([^<>\x00-\x1f\x7f]*)> (0|[1-9][0-9]{0,17}) "
                      r"([+-][0-9]{4})\Z")


class Commit:
    """One commit of the log; `malformed` says why it is not of the strict form."""

    def __init__(self, identity, raw):
        self.id, self.raw = identity, sha256(raw)
        self.parents, self.tree, self.time = [], None, 0
        self.author = self.committer = None
        self.signature, self.message, self.malformed = "", "", ""
        self.payload = raw
        self.places = []  # positions of the parents that are here
        self.fingerprint, self.flags = "", 0
        self.trouble = None  # (verdict, why) of the signature
        text = raw.decode("utf-8", "surrogateescape")
        try:
            self.strict(raw, text)
        except Refused as bad:
            self.malformed = bad.why
            self.loose(text)

    def strict(self, raw, text):
        if b"\0" in raw:
            raise Refused("it holds a zero byte")
        head, blank, self.message = text.partition("\n\n")
        if not blank:
            raise Refused("it ends before its message")
        headers = []
        for line in head.split("\n"):
            if line.startswith(" ") and headers:
                headers[-1][1] += "\n" + line[1:]
            else:
                key, space, value = line.partition(" ")
                if not space or not key:
                    raise Refused("a header cannot be read")
                headers.append([key, value])
        keys = [key for key, _ in headers]
        parents = keys.count("parent")
        wanted = ["tree"] + ["parent"] * parents + ["author", "committer"]
        if keys != wanted and keys != wanted + ["gpgsig"]:
            raise Refused("its headers are not tree, parents, author, committer, gpgsig")
        for _, value in headers[:1 + parents]:
            if not OBJECT_ID.match(value):
                raise Refused("an id is not an object id")
        people = []
        for _, value in headers[1 + parents:3 + parents]:
            found = IDENTITY.match(value)
            if not found:
                raise Refused("author or committer cannot be read exactly")
            people.append((found[1], found[2], int(found[3]), found[4]))
        if keys[-1] == "gpgsig":
            self.signature = headers[-1][1]
            if not self.signature:
                raise Refused("its signature is empty")
            at = head.index("\ngpgsig ") + 1
            self.payload = (head[:at] + text[len(head) + 1:]).encode("utf-8", "surrogateescape")
        self.tree = headers[0][1]
        self.parents = [value for _, value in headers[1:1 + parents]]
        self.author, self.committer = people
        self.time = self.committer[2]

    def loose(self, text):
        """Only the place in the history is taken of a commit that is not of strict form."""
        lines = text.split("\n")
        if not lines[0].startswith("tree ") or not OBJECT_ID.match(lines[0][5:]):
            raise Damaged("commit %s is not a commit" % self.id)
        self.tree, self.parents = lines[0][5:], []
        for line in lines[1:]:
            if not line.startswith("parent "):
                break
            if not OBJECT_ID.match(line[7:]):
                raise Damaged("commit %s is not a commit" % self.id)
            self.parents.append(line[7:])
        found = re.search(r"^committer .*> ([0-9]+)", text, re.M)
        self.time = int(found[1]) if found else 0


MODES = {b"40000": 0o40000, b"100644": 0o100644, b"100755": 0o100755, b"120000": 0o120000,
         b"160000": 0o160000}


class Trees:
    def __init__(self, objects):
        self.objects, self.cache = objects, {}

    def entries(self, identity):
        """name → (mode, id), in git's order."""
        if identity is None:
            return {}
        if identity not in self.cache:
            if len(self.cache) > 20000:
                self.cache.clear()
            self.cache[identity] = self.parsed(self.objects.read("tree", identity, TREE_CAP))
        return self.cache[identity]

    @staticmethod
    def parsed(raw):
        found, at, before = {}, 0, b""
        while at < len(raw):
            zero = raw.find(b"\0", at)
            mode, space, name = raw[at:zero].partition(b" ") if zero >= 0 else (b"", b"", b"")
            if not space or mode not in MODES or not name or b"/" in name \
                    or len(raw) < zero + 21:
                raise Damaged("a tree is malformed")
            order = name + (b"/" if mode == b"40000" else b"")
            if order <= before or name in found:
                raise Damaged("the entries of a tree are out of order")
            found[name] = (MODES[mode], raw[zero + 1:zero + 21].hex())
            before, at = order, zero + 21
        return found

    def files(self, mode, identity, path, into, limit):
        if mode != 0o40000:
            if len(into) >= limit:
                raise Refused("one commit adds more files than a record may")
            into.append((path, mode, identity))
            return
        if path.count("/") > 64:
            raise Refused("folders nested too deeply")
        for name, (below, child) in self.entries(identity).items():
            self.files(below, child, path + "/" + name.decode("utf-8", "surrogateescape"), into,
                       limit)

    def added(self, old, new, limit, path=""):
        """Files that `new` adds to `old`, with mode and id. Refused where anything else differs."""
        found = []
        if old == new:
            return found
        before, now = self.entries(old), self.entries(new)
        for name in before:
            if name not in now:
                raise Refused("it takes away " + path + name.decode("utf-8", "replace"))
        for name, (mode, identity) in now.items():
            where = path + name.decode("utf-8", "surrogateescape")
            was = before.get(name)
            if was == (mode, identity):
                continue
            if was is None:
                self.files(mode, identity, where, found, limit)
            elif was[0] == mode == 0o40000:
                found += self.added(was[1], identity, limit, where + "/")
            else:
                raise Refused("it changes " + where)
            if len(found) > limit:
                raise Refused("one commit adds more files than a record may")
        return found

    def at(self, tree, path):
        """Mode and id at a path; (0, "") where there is none."""
        mode, identity = 0o40000, tree
        for part in path.split("/"):
            if mode != 0o40000:
                return 0, ""
            mode, identity = self.entries(identity).get(part.encode(), (0, ""))
        return mode, identity

    def is_union(self, joined, parents):
        parents = sorted(set(parents), key=str)
        if parents == [joined]:
            return True
        ours, theirs = self.entries(joined), [self.entries(parent) for parent in parents]
        if set(ours) != set().union(*theirs):
            return False
        for name, entry in ours.items():
            having = [each[name] for each in theirs if name in each]
            if all(each == entry for each in having):
                continue
            if entry[0] != 0o40000 or any(each[0] != 0o40000 for each in having):
                return False
            if not self.is_union(entry[1], [each[1] for each in having]):
                return False
        return True


# --- Records -------------------------------------------------------------------------------------

PRINCIPAL = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}\Z")
DIGEST = re.compile(r"[0-9a-f]{64}\Z")
DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z\Z")
BLANKS = " \t\n\r\v\f"
VOTES = ("approve", "approve-with-conditions", "dissent", "abstain", "recuse")
LEVELS = ("none", "concern", "object", "block")
OUTCOMES = ("approved", "approved-with-conditions", "deferred", "rejected", "withdrawn")
CLASSES = ("card", "note", "slos", "release", "results", "scenarios", "artifacts", "data",
           "documents", "steering")


def is_date(text):
    found = DATE.match(text)
    if not found:
        return False
    year, month, day = (int(part) for part in found.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def is_time(text):
    found = TIME.match(text)
    return bool(found) and is_date(found[1]) and int(found[2]) < 24 and int(found[3]) < 60 \
        and int(found[4]) < 60


def days_from_civil(year, month, day):
    """Days since 1970-01-01 (proleptic Gregorian)."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468


def seconds_of(text):
    date = DATE.match(text[:10])
    days = days_from_civil(*(int(part) for part in date.groups()))
    return days * 86400 + int(text[11:13]) * 3600 + int(text[14:16]) * 60 + int(text[17:19])


def may_be_signed(text):
    if text.isascii() and text.isprintable():
        return True
    for c in text:
        point = ord(c)
        if (point < 0x20 and c not in "\n\t") or 0x7f <= point <= 0x9f or \
                point in (0x2028, 0x2029, 0xfeff) or 0x202a <= point <= 0x202e or \
                0x2066 <= point <= 0x2069 or point & 0xfffe == 0xfffe or \
                0xe0000 <= point <= 0xe007f:
            return False
    return unicodedata.normalize("NFC", text) == text


def is_printable_name(text):
    if not text or text.strip(BLANKS) != text or len(text) > 120:
        return False
    if unicodedata.normalize("NFC", text) != text:
        return False
    return not any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Zl", "Zp") for c in text)


class Lines:
    """Reads canonical bytes: each value can be written in one way only."""

    def __init__(self, data):
        if len(data) > RECORD_CAP:
            raise Refused("longer than 64 KiB")
        try:
            self.text = data.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("not UTF-8")
        self.at = 0

    def next(self, expected):
        return self.text.startswith(expected, self.at)

    def raw(self, expected):
        if not self.next(expected):
            raise Refused("expected '%s' at character %d" % (expected.strip(), self.at))
        self.at += len(expected)

    def value(self, kind):
        if isinstance(kind, tuple):  # a mapping
            found = {}
            for i, (key, inner) in enumerate(kind):
                self.raw(("{" if i == 0 else ", ") + key + ": ")
                found[key] = self.value(inner)
            self.raw("}")
            return found
        if isinstance(kind, list):
            return self.list(kind[0])
        if kind.endswith("?"):
            if self.next("null"):
                self.raw("null")
                return None
            return self.value(kind[:-1])
        return getattr(self, kind)()

    def list(self, kind):
        found = []
        self.raw("[")
        while not self.next("]"):
            if found:
                self.raw(", ")
            found.append(self.value(kind))
        self.raw("]")
        return found

    def string(self):
        self.raw('"')
        out = []
        while True:
            found = re.compile(r'[^"\\\n\t]*').match(self.text, self.at)
            out.append(found[0])
            self.at = found.end()
            c = self.text[self.at:self.at + 1]
            self.at += 1
            if c == '"':
                break
            escape = self.text[self.at:self.at + 1]
            plain = {'"': '"', "\\": "\\", "n": "\n", "t": "\t"}.get(escape)
            if c != "\\" or plain is None:
                raise Refused("unfinished text, a raw tab or another escape")
            out.append(plain)
            self.at += 1
        text = "".join(out)
        if not may_be_signed(text):
            raise Refused("a text holds what may not be signed")
        return text

    def line(self):
        text = self.string()
        if "\n" in text or "\t" in text:
            raise Refused("a text must be one line")
        return text

    def number(self):
        found = re.compile(r"(0|[1-9][0-9]{0,17})(?![0-9])").match(self.text, self.at)
        if not found:
            raise Refused("expected a whole number without leading zeros")
        self.at = found.end()
        return int(found[0])

    def small(self):
        value = self.number()
        if value > 999999999:
            raise Refused("a number is too large")
        return value

    def matching(self, fits, what):
        text = self.line()
        if not fits(text):
            raise Refused("expected " + what)
        return text

    def digest(self):
        return self.matching(DIGEST.match, "a SHA-256")

    def object(self):
        return self.matching(OBJECT_ID.match, "an object id")

    def time(self):
        return self.matching(is_time, "a time")

    def vote(self):
        return self.matching(VOTES.__contains__, "a vote value")

    def level(self):
        return self.matching(LEVELS.__contains__, "a level")

    def outcome(self):
        return self.matching(OUTCOMES.__contains__, "an outcome")

    def end(self):
        if self.at != len(self.text):
            raise Refused("something follows the last field")


SIGNER = (("principal", "line"), ("name", "line"), ("hat", "line"), ("key", "line"))
VERSION = (("version", "small"), ("sha256", "digest"))
SCOPE = (("tenants", ["line"]), ("regions", ["line"]), ("share", "line"))
CONDITIONS = [(("text", "string"), ("owner", "line"), ("due", "line"), ("check", "line"))]
RELEASE = (("id", "line"), ("version", "line"), ("tier", "line"))
SUBJECT = (("repo_root", "object?"), ("commit", "object?"), ("tree", "object?"),
           ("manifest_sha256", "digest"))
ENACT = [("record", "digest"), ("approvals", ["digest"])]
PROPOSE = [("version", "small"), ("sha256", "digest")]
APPROVE = [("record", "digest"), ("disposition", "line")]

# kind → fields after the head, in order
KINDS = {
    "open": [("contributors", [(("how", "line"), ("name", "line"), ("email", "line"))]),
             ("change", "line"), ("summary", "string")],
    "vote": [("vote", "vote"), ("level", "level"), ("would_remove", "string"),
             ("concurs", "string"), ("evidence", ["line"]), ("conditions", CONDITIONS),
             ("reviewed", "string"), ("not_reviewed", "string"), ("opened", ["object?"]),
             ("on_behalf_of", "line"), ("supersedes", "digest?")],
    "withdraw": [("record", "digest")],
    "join": [("record", "digest")],
    "answer": [("record", "digest"), ("disposition", "line")],
    "decide": [("outcome", "outcome"), ("context", "string"), ("options", "string"),
               ("consequences", "string"), ("conditions", CONDITIONS), ("scope", SCOPE),
               ("counted", ["digest"]), ("dissents", ["digest"]), ("evaluated_head", "object?"),
               ("gate_sha256", "digest"), ("valid_until", "line")],
    "retire": [("key", "line"), ("principal", "line")],
    "remark": [("record", "digest?")],
    "recuse": [],
    "spoken": [("by", "line"), ("vote", "vote"), ("level", "level"), ("text", "string"),
               ("meeting", "digest?")],
    "loosen": [("what", "line"), ("item", "line"), ("before", "line"), ("after", "line")],
    "raise": [("tier", "line")],
    "lower": [("tier", "line")],
    "attest": [("item", "line"), ("answer", "line"), ("text", "string"), ("evidence", ["line"])],
    "waive": [("check", "line"), ("item", "line"), ("owner", "line"), ("until", "line")],
    "break-glass": [("scope", SCOPE), ("until", "line"), ("confirms", "digest?")],
    "obligation-close": [("record", "digest")],
    "suspend": [("action", "line"), ("to", "line"), ("scope", SCOPE), ("until", "line")],
    "deployed": [("stage", "line"), ("scope", SCOPE), ("at", "line")],
    "ballot": [("sha256", "digest"), ("meeting", "digest?")],
    "reveal": [("ballot", "digest"), ("salt", "digest"), ("vote", "vote"), ("level", "level"),
               ("text", "string")],
    "baseline": [("model", "line"), ("version", "line")],
    "deposit": [("what", "line"), ("path", "line"), ("sha256", "digest")],
    "action": [("type", "line"), ("what", "string"), ("owner", "line"), ("due", "line"),
               ("severity", "line"), ("source", "digest?"), ("tracker", "line"),
               ("supersedes", "digest?")],
    "action-close": [("record", "digest"), ("evidence", "string")],
    "workpaper": [("seed", "line"), ("population", "digest"), ("sample", ["digest"]),
                  ("findings", "string")],
    "not-under-review": [("model", "line"), ("until", "line")],
    "model-alias": [("from", "line"), ("to", "line"), ("relation", "line")],
    "delegate": [("to", "line"), ("roles", ["line"]), ("scope", "line"), ("from", "line"),
                 ("until", "line")],
    "drill": [("drill", "line"), ("model", "line"), ("person", "line"), ("at", "line"),
              ("seconds", "number"), ("result", "line")],
    "incident": [("severity", "line"), ("title", "line"), ("started", "line"),
                 ("detected", "line"), ("contained", "line"), ("communicated", "line"),
                 ("recovered", "line"), ("closed", "line"), ("commander", "line"),
                 ("channel", "line"), ("releases", [(("id", "line"), ("version", "line"))]),
                 ("causes", ["line"]), ("silent", "line"), ("post_mortem", "line"),
                 ("supersedes", "digest?")],
    "promote": [("incident", "digest"), ("scenario", "line")],
    "link": [("from", "digest"), ("to", "digest"), ("finding", "line")],
    "meeting": [("phase", "line"), ("meeting", "digest?"), ("date", "line"),
                ("agenda", [(("id", "line"), ("version", "line"), ("part", "line"))]),
                ("present", [(("principal", "line"), ("how", "line"))]),
                ("pack_sha256", "digest?")],
    "preread": [("meeting", "digest"), ("question", "string")],
    "minutes": [("meeting", "digest"), ("text", "string"), ("records", ["digest"])],
    "policy-propose": PROPOSE, "roster-propose": PROPOSE,
    "policy-approve": APPROVE, "roster-approve": APPROVE,
    "policy-enact": ENACT, "roster-enact": ENACT,
    "compromise": [("key", "line"), ("since", "digest?")],
    "acknowledge": [("commit", "object?")],
    "checkpoint": [("head", "object?"), ("records", "number"), ("sha256", "digest")],
}
ACTED = {"acknowledge", "action", "action-close", "answer", "attest", "baseline", "break-glass",
         "checkpoint", "compromise", "decide", "delegate", "deployed", "deposit", "drill",
         "incident", "join", "link", "loosen", "lower", "model-alias", "not-under-review",
         "obligation-close", "open", "policy-approve", "policy-enact", "policy-propose", "promote",
         "raise", "recuse", "remark", "retire", "roster-approve", "roster-enact", "roster-propose",
         "spoken", "suspend", "vote", "waive", "withdraw", "workpaper", "meeting", "preread",
         "minutes", "ballot", "reveal"}
WITHDRAWABLE = {"vote", "join", "recuse", "spoken", "loosen", "waive", "delegate",
                "not-under-review", "baseline", "ballot"}
ABOUT_RELEASE = {"open", "vote", "join", "answer", "decide", "recuse", "spoken",
                 "loosen", "raise", "lower", "attest", "waive", "break-glass", "obligation-close",
                 "suspend", "deployed", "ballot", "reveal"}
ABOUT_EITHER = {"remark", "withdraw", "deposit", "baseline", "action", "action-close", "workpaper"}
PROPOSALS = {"policy-propose", "roster-propose"}


class Form:
    """Values a record may hold beyond their canonical form."""

    WORDS = {
        ("answer", "disposition"): ("addressed", "not-accommodated", "noted"),
        ("loosen", "what"): ("slo", "steering"),
        ("attest", "answer"): ("yes", "no", "not-applicable"),
        ("suspend", "action"): ("suspend", "narrow", "roll-back", "return"),
        ("deposit", "what"): ("telemetry", "results"),
        ("drill", "result"): ("passed", "failed"),
        ("incident", "severity"): ("SEV-1", "SEV-2", "SEV-3", "SEV-4"),
        ("incident", "silent"): ("yes", "no"),
        ("link", "finding"): ("right", "partly", "wrong", "unclear"),
        ("action", "type"): ("threshold", "test", "rollout", "owner"),
        ("action", "severity"): ("high", "medium", "low"),
        ("meeting", "phase"): ("planned", "started", "closed"),
        ("model-alias", "relation"): ("same", "separate"),
        ("policy-approve", "disposition"): ("approve", "reject"),
        ("roster-approve", "disposition"): ("approve", "reject"),
    }
    HOWS = ("author", "committer", "co-author", "trailer", "contributor", "producer")
    REASON = {"vote", "withdraw", "answer", "decide", "retire", "remark", "recuse", "loosen",
              "raise", "lower", "waive", "break-glass", "obligation-close", "suspend", "baseline",
              "not-under-review", "delegate", "model-alias", "link", "policy-propose",
              "roster-propose", "policy-approve", "roster-approve", "compromise", "acknowledge"}
    MEANING = {"vote", "decide", "loosen", "waive", "break-glass", "obligation-close", "minutes",
               "reveal", "policy-approve", "roster-approve", "policy-enact", "roster-enact"}
    HAT = {"decide", "loosen", "waive", "break-glass"}
    FILLED = {"spoken": ["text"], "loosen": ["item"], "raise": ["tier"], "lower": ["tier"],
              "attest": ["item"], "waive": ["check"], "deployed": ["stage"], "deposit": ["path"],
              "drill": ["drill", "model"], "incident": ["title"], "promote": ["scenario"],
              "action": ["what"], "action-close": ["evidence"], "workpaper": ["seed"],
              "minutes": ["text"], "model-alias": ["from", "to"],
              "not-under-review": ["model"], "baseline": ["model", "version"]}
    DATES = {"waive": ["until"], "not-under-review": ["until"], "delegate": ["from", "until"],
             "action": ["due"], "meeting": ["date"]}
    TIMES = {"break-glass": ["until"], "deployed": ["at"], "drill": ["at"],
             "incident": ["started"]}
    PEOPLE = {"spoken": ["by"], "waive": ["owner"], "drill": ["person"], "action": ["owner"],
              "delegate": ["to"]}
    IDS = {"vote": ["opened"], "decide": ["counted", "dissents"], "workpaper": ["sample"],
           "minutes": ["records"], "policy-enact": ["approvals"], "roster-enact": ["approvals"],
           "incident": ["causes"], "delegate": ["roles"]}

    def __init__(self, record):
        self.r, self.kind = record, record["kind"]

    def need(self, holds, why):
        if not holds:
            raise Refused(why)

    def check(self):
        r, kind = self.r, self.kind
        signer(r["signer"])
        about = r["subject"] is not None
        self.need(kind in ABOUT_EITHER or about == (kind in ABOUT_RELEASE),
                  "this kind must (or must not) name a release")
        if about:
            release = r["release"]
            self.need(release["id"] and release["version"], "the release has no name")
            self.need(len(release["id"].encode()) <= 400 and
                      len(release["version"].encode()) <= 200, "the release's name is too long")
            self.need(r["subject"]["commit"] and r["subject"]["tree"], "no source commit is named")
            self.need(r["subject"]["manifest_sha256"] != "0" * 64, "no manifest is named")
        self.need(len(r["prev"]) == 1 and r["prev"][0]["commit"], "prev must name one commit")
        self.ascending(r["seen"]["open_dissents"])
        self.need(kind not in self.REASON or self.filled(r["reason"]), "the reason is missing")
        self.need(kind not in self.MEANING or self.filled(r["meaning"]), "the meaning is missing")
        self.need(kind not in self.HAT or r["signer"]["hat"], "the hat is missing")
        for field in self.FILLED.get(kind, []):
            self.need(self.filled(r[field]), field + " is empty")
        for field in self.DATES.get(kind, []):
            self.need(is_date(r[field]), field + " is not a date")
        for field in self.TIMES.get(kind, []):
            self.need(is_time(r[field]), field + " is not a time")
        for field in self.PEOPLE.get(kind, []):
            self.need(PRINCIPAL.match(r[field]), field + " is not a principal")
        for field in self.IDS.get(kind, []):
            self.ascending(r[field])
        for (of, field), words in self.WORDS.items():
            self.need(of != kind or r[field] in words, field + " holds a word not in the table")
        getattr(self, "check_" + kind.replace("-", "_"), lambda: None)()

    @staticmethod
    def filled(text):
        return bool(text.strip(BLANKS))

    def ascending(self, items):
        self.need(all(a.encode() < b.encode() for a, b in zip(items, items[1:])),
                  "a list must ascend, each once")

    def conditions(self):
        for each in self.r["conditions"]:
            self.need(self.filled(each["text"]), "a condition needs a text")
            self.need(not each["owner"] or PRINCIPAL.match(each["owner"]), "not a principal")
            self.need(not each["due"] or is_date(each["due"]), "not a date")

    def scope(self):
        scope = self.r["scope"]
        for names in (scope["tenants"], scope["regions"]):
            self.need(all(self.filled(name) for name in names), "an empty name in the scope")
            self.ascending(names)
        found = re.match(r"(0|[1-9][0-9]{0,2})(\.[0-9]{0,3}[1-9])?\Z", scope["share"])
        self.need(not scope["share"] or found and (
            int(found[1]) < 100 if found[2] else 1 <= int(found[1]) <= 100), "not a share")
        return scope != {"tenants": [], "regions": [], "share": ""}

    def position(self):
        self.need((self.r["vote"] == "dissent") == (self.r["level"] != "none"),
                  "a dissent has a level, every other vote has none")

    def check_open(self):
        for each in self.r["contributors"]:
            self.need(each["how"] in self.HOWS, "how holds a word not in the table")

    def check_vote(self):
        r = self.r
        self.position()
        self.need(not r["vote"].startswith("approve") or r["signer"]["hat"], "the hat is missing")
        self.need((r["vote"] == "approve-with-conditions") == bool(r["conditions"]),
                  "conditions belong to approve-with-conditions")
        self.need(r["vote"] == "dissent" or not r["would_remove"] and not r["concurs"],
                  "would_remove and concurs belong to a dissent")
        self.conditions()
        self.need(None not in r["opened"], "opened holds no id")
        on_behalf = r["on_behalf_of"]
        self.need(not on_behalf or PRINCIPAL.match(on_behalf), "not a principal")
        self.need(on_behalf != r["signer"]["principal"], "nobody signs on behalf of themselves")

    def check_decide(self):
        r = self.r
        self.need((r["outcome"] == "approved-with-conditions") == bool(r["conditions"]),
                  "conditions belong to approved-with-conditions")
        self.conditions()
        scoped = self.scope()
        self.need(not scoped or r["outcome"].startswith("approved"), "a scope without approval")
        self.need(r["evaluated_head"], "evaluated_head must be a commit")
        self.need(not r["valid_until"] or is_date(r["valid_until"]), "not a date")

    def check_retire(self):
        self.need(is_fingerprint(self.r["key"]) and PRINCIPAL.match(self.r["principal"]),
                  "key or principal is malformed")

    def check_compromise(self):
        self.need(is_fingerprint(self.r["key"]), "key is malformed")

    def check_acknowledge(self):
        self.need(self.r["commit"], "commit must be an object id")

    def check_checkpoint(self):
        self.need(self.r["head"], "head must be a commit")

    def check_spoken(self):
        self.position()
        self.need(self.r["by"] != self.r["signer"]["principal"], "who is here signs")

    def check_loosen(self):
        self.need(self.r["before"] != self.r["after"], "before and after are the same")

    def check_attest(self):
        self.need(self.r["answer"] != "not-applicable" or self.filled(self.r["text"]),
                  "not-applicable needs a text")

    def check_break_glass(self):
        self.scope()

    def check_suspend(self):
        scoped = self.scope()
        self.need((self.r["action"] == "roll-back") == bool(self.r["to"]), "to, or roll-back")
        self.need(self.r["action"] != "narrow" or scoped, "narrow must say to which scope")
        self.need(not self.r["until"] or is_date(self.r["until"]), "not a date")

    def check_deployed(self):
        self.scope()

    def check_delegate(self):
        r = self.r
        self.need(r["to"] != r["signer"]["principal"], "nobody delegates to themselves")
        self.need(r["roles"] and all(PRINCIPAL.match(role) for role in r["roles"]), "no roles")
        self.need(r["from"] <= r["until"], "it ends before it begins")

    def check_incident(self):
        for field in ("detected", "contained", "communicated", "recovered", "closed"):
            self.need(not self.r[field] or is_time(self.r[field]), field + " is not a time")
        self.need(not self.r["commander"] or PRINCIPAL.match(self.r["commander"]),
                  "not a principal")
        self.need(all(each["id"] and each["version"] for each in self.r["releases"]),
                  "a release without name")

    def check_link(self):
        self.need(self.r["from"] != self.r["to"], "from and to are the same")

    def check_model_alias(self):
        self.need(self.r["from"] != self.r["to"], "from and to are the same")

    def check_meeting(self):
        for each in self.r["agenda"]:
            self.need(each["id"] and each["version"] and each["part"] in
                      ("consent", "discussion"), "the agenda is malformed")
        for each in self.r["present"]:
            self.need(PRINCIPAL.match(each["principal"]) and each["how"] in
                      ("room", "remote", "absent"), "the attendance is malformed")
        self.need((self.r["phase"] == "planned") == (self.r["meeting"] is None),
                  "meeting belongs to started and closed")

    def check_ballot(self):
        self.need(self.r["sha256"] != "0" * 64, "sha256 is empty")

    def check_reveal(self):
        self.position()


def is_fingerprint(text):
    try:
        return text.startswith("SHA256:") and len(text) == 50 and bool(unbase64(text[7:] + "="))
    except Refused:
        return False


def signer(who):
    if not PRINCIPAL.match(who["principal"]) or not is_printable_name(who["name"]) or \
            who["hat"] and not PRINCIPAL.match(who["hat"]) or not is_fingerprint(who["key"]):
        raise Refused("the signer is malformed")


def read_record(data):
    """The record as a mapping. Of a newer schema only what looks known: 'newer' is True."""
    if len(data) > RECORD_CAP:
        raise Refused("a record is at most 64 KiB long")
    first = re.match(rb"countersign: (0|[1-9][0-9]{0,8})\n", data)
    if not first:
        raise Refused("the first line is not 'countersign: ' and a number")
    if int(first[1]) > SCHEMA:
        return read_newer(data)
    if int(first[1]) != SCHEMA:
        raise Refused("a record of a schema that was never frozen")
    lines = Lines(data)
    record = {"newer": False}
    lines.raw("countersign: %d\n" % SCHEMA)

    def field(key, kind):
        lines.raw(key + ": ")
        record[key] = lines.value(kind)
        lines.raw("\n")

    for key, kind in (("log", "digest"), ("kind", "line"), ("signer", SIGNER),
                      ("signed_at", "time"), ("meaning", "string"), ("reason", "string")):
        field(key, kind)
    if lines.next("release: null\nsubject: null\n"):
        lines.raw("release: null\nsubject: null\n")
        record["release"] = record["subject"] = None
    else:
        field("release", RELEASE)
        field("subject", SUBJECT)
    for key, kind in (("policy", VERSION), ("roster", VERSION),
                      ("prev", [(("commit", "object?"), ("sha256", "digest"))]),
                      ("seen", (("records", "number"), ("open_dissents", ["digest"])))):
        field(key, kind)
    if record["kind"] not in KINDS:
        raise Refused("'%s' is not in the table of kinds" % record["kind"])
    for key, kind in KINDS[record["kind"]]:
        field(key, kind)
    lines.end()
    Form(record).check()
    return record


def read_newer(data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("not UTF-8")
    record = {"newer": True, "kind": "", "log": None, "signed_at": "1970-01-01T00:00:00Z",
              "subject": None, "release": None}
    for line in text.split("\n"):
        for key, kind in (("kind", "line"), ("log", "digest"), ("signed_at", "time")):
            if line.startswith(key + ": "):
                try:
                    lines = Lines(line.encode())
                    lines.raw(key + ": ")
                    value = lines.value(kind)
                    lines.end()
                    record[key] = value
                except Refused:
                    pass
    return record


def record_path(record, identity):
    return "records/%s/%s.yaml" % (record["signed_at"][:10].replace("-", "/"), identity)


def record_message(record, path, identity):
    words = {"vote": "vote", "answer": "disposition", "decide": "outcome"}
    text = "countersign: " + record["kind"]
    if record["kind"] in words:
        text += " " + record[words[record["kind"]]]
    if record["release"]:
        text += " %s@%s" % (record["release"]["id"], record["release"]["version"])
    return (text + " by %s\n\nCountersign-Log: %s\nCountersign-Record: %s\n"
            "Countersign-Record-SHA256: %s\n" % (record["signer"]["name"], record["log"], path,
                                                 identity))


def read_genesis(data):
    lines = Lines(data)
    genesis = {}
    first = re.match(rb"countersign: (0|[1-9][0-9]{0,8})\n", data)
    if first and int(first[1]) > SCHEMA:
        raise Refused("this log was started by a newer version of the program")
    lines.raw('countersign: %d\nkind: "genesis"\n' % SCHEMA)
    for key, kind in (("name", "line"), ("signer", SIGNER), ("signed_at", "time"),
                      ("meaning", "string"), ("repo_root", "object?"), ("policy", VERSION),
                      ("roster", VERSION), ("succeeds", "line")):
        lines.raw(key + ": ")
        genesis[key] = lines.value(kind)
        lines.raw("\n")
    lines.end()
    signer(genesis["signer"])
    if not is_printable_name(genesis["name"]) or not Form.filled(genesis["meaning"]) or \
            genesis["succeeds"] and not OBJECT_ID.match(genesis["succeeds"]):
        raise Refused("genesis.yaml is malformed")
    return genesis


# --- Manifests -----------------------------------------------------------------------------------

WHOLE = (0o160000, 0o040000)  # a submodule, a folder: bound by that id, without bytes
MANIFEST_LINE = re.compile(
    rb"([a-z]+) (100644|100755|120000|160000|040000) ((?:[0-9a-f]{24})?[0-9a-f]{40}) (0|[1-9][0-9]{0,17}) "
    rb"([0-9a-f]{64}) (-|lfs:[0-9a-f]{64}) (\"[^\n]*\")\Z")


def unquoted(text):
    inner = re.match(rb'"((?:[ !#-\[\]-~]|\\x[0-9a-f]{2})*)"\Z', text)
    if not inner:
        raise Refused("a name is not quoted as it should be")
    out = re.sub(rb"\\x(..)", lambda m: bytes([int(m[1], 16)]), inner[1])
    if b'"' + b"".join(bytes([c]) if 0x20 <= c < 0x7f and c not in b'"\\' else b"\\x%02x" % c
                       for c in out) + b'"' != text:
        raise Refused("a name is not quoted as it should be")
    return out


def read_manifest(data):
    """(model, version, [(class, mode, blob, size, sha256, path)]), strings of bytes."""
    if len(data) > MANIFEST_CAP or not data.endswith(b"\n"):
        raise Refused("not a manifest")
    rows = data[:-1].split(b"\n")
    if len(rows) < 4 or rows[0] != b"countersign-manifest %d" % SCHEMA or \
            not rows[1].startswith(b"model ") or not rows[2].startswith(b"version ") or \
            rows[3] != b"files %d" % (len(rows) - 4):
        raise Refused("the head of the manifest is malformed")
    model, version = unquoted(rows[1][6:]), unquoted(rows[2][8:])
    if not model:
        raise Refused("the manifest names no model")
    entries = []
    for row in rows[4:]:
        found = MANIFEST_LINE.match(row)
        if not found or found[1].decode() not in CLASSES:
            raise Refused("a line of the manifest is malformed")
        path = unquoted(found[7])
        if b"\0" in path or any(part in (b"", b".", b"..") or part.lower() == b".git"
                                for part in path.split(b"/")):
            raise Refused("a path of the manifest is malformed")
        if entries and entries[-1][5] >= path:
            raise Refused("the manifest is out of order")
        mode = int(found[2], 8)
        if mode in WHOLE and (found[1] != b"artifacts" or found[4] != b"0" or
                              found[5] != sha256(b"").encode() or found[6] != b"-"):
            raise Refused("a line of the manifest is malformed")
        entries.append((found[1].decode(), mode, found[3].decode(), int(found[4]),
                        found[5].decode(), path))
    return model, version, entries


# --- Policy and roster ---------------------------------------------------------------------------

class Scalar(str):
    quoted = False


def scalar(text, quoted):
    made = Scalar(text)
    made.quoted = quoted
    return made


class Yaml:
    """The strict YAML of POLICY.md: one document, no anchors, aliases, tags, merge or double keys.
    Mappings become dict, sequences list, scalars Scalar; an empty plain scalar is None."""

    NULLS = ("", "~", "null", "Null", "NULL")
    ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f",
               "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85",
               "_": "\xa0", "L": "\u2028", "P": "\u2029", "\t": "\t"}

    def __init__(self, data, cap):
        if len(data) > cap:
            raise Refused("the file is too large")
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("not UTF-8")
        text = text[1:] if text.startswith("\ufeff") else text
        if re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text):
            raise Refused("a control character")
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.at = 0

    def fail(self, why):
        raise Refused("line %d: %s" % (self.text.count("\n", 0, self.at) + 1, why))

    def document(self):
        self.gap()
        if re.compile(r"---(?=\s|\Z)").match(self.text, self.at):
            self.at += 3
            self.gap()
        found = self.block(0, -1) if self.at < len(self.text) else None
        self.gap()
        if self.at < len(self.text):
            self.fail("something stands where nothing is expected")
        return found

    def column(self):
        return self.at - (self.text.rfind("\n", 0, self.at) + 1)

    def blanks(self):
        while self.text[self.at:self.at + 1] in (" ", "\t") and self.at < len(self.text):
            self.at += 1

    def gap(self):
        """Passes over blanks, comments and line ends; true where a new line was begun."""
        fresh = self.at == 0
        while True:
            self.blanks()
            c = self.text[self.at:self.at + 1]
            if c == "#" and (self.at == 0 or self.text[self.at - 1] in " \t\n"):
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif c == "\n":
                self.at += 1
                fresh = True
            else:
                return fresh

    def block(self, depth, parent):
        """A node that begins here; lines of it stand to the right of column `parent`."""
        if depth > 32:
            self.fail("nested too deeply")
        column = self.column()
        if re.compile(r"-(?=\s|\Z)").match(self.text, self.at):
            return self.sequence(depth, column)
        if self.is_key():
            return self.mapping(depth, column)
        return self.inline(depth, parent)

    def is_key(self):
        start = self.at
        try:
            c = self.text[self.at:self.at + 1]
            if c in ("'", '"'):
                self.quoted(c)
            elif c in ("[", "{", "|", ">", ""):
                return False
            else:
                found = re.compile(r"(?:[^:#\n]|:(?=\S)|(?<=\S)#)*").match(self.text, self.at)
                self.at = found.end()
            self.blanks()
            return bool(re.compile(r":(?=\s|\Z)").match(self.text, self.at))
        finally:
            self.at = start

    def key(self, flow):
        c = self.text[self.at:self.at + 1]
        if c in ("'", '"'):
            name = self.quoted(c)
        else:
            name = self.plain(flow, None)
            if name in self.NULLS:
                self.fail("a key is missing")
            if name == "<<":
                self.fail("merge keys are not read")
        self.blanks()
        return name

    def mapping(self, depth, column):
        found = {}
        while True:
            name = self.key(False)
            if not re.compile(r":(?=\s|\Z)").match(self.text, self.at):
                self.fail("a key without value")
            self.at += 1
            if name in found:
                self.fail("a key stands twice")
            found[str(name)] = self.after(depth, column, True)
            if not self.another(column):
                return found
            if re.compile(r"-(?=\s|\Z)").match(self.text, self.at):
                self.fail("a list where a key is expected")

    def sequence(self, depth, column):
        found = []
        while True:
            self.at += 1
            found.append(self.after(depth, column, False))
            if not self.another(column):
                return found
            if not re.compile(r"-(?=\s|\Z)").match(self.text, self.at):
                # A list may stand at the column of the key it belongs to: here it has ended.
                return found

    def another(self, column):
        self.gap()
        if self.at >= len(self.text) or self.column() < column:
            return False
        if re.compile(r"(---|\.\.\.)(?=\s|\Z)").match(self.text, self.at) and column == 0:
            self.fail("a second document")
        if self.column() > column:
            self.fail("indented too far")
        return True

    def after(self, depth, column, of_mapping):
        fresh = self.gap()
        if self.at >= len(self.text):
            return None
        if fresh:
            here = self.column()
            dash = bool(re.compile(r"-(?=\s|\Z)").match(self.text, self.at))
            if here > column or (of_mapping and here == column and dash):
                return self.block(depth + 1, column)
            return None
        if of_mapping:
            return self.inline(depth + 1, column)
        return self.block(depth + 1, column)

    def inline(self, depth, column):
        c = self.text[self.at:self.at + 1]
        if c in "&*!%@`":
            self.fail("anchors, aliases and tags are not read")
        if c in ("[", "{"):
            return self.flow(depth)
        if c in ("'", '"'):
            made = scalar(self.quoted(c), True)
        elif c in ("|", ">"):
            return scalar(self.folded(c, column), False)
        else:
            text = self.plain(False, column)
            return None if text in self.NULLS else scalar(text, False)
        self.blanks()
        if self.text[self.at:self.at + 1] not in ("", "\n", "#"):
            self.fail("something follows a quoted text")
        return made

    def plain(self, flow, column):
        stop = r"(?:[^:#\n,\[\]{}]|:(?=[^\s,\[\]{}])|(?<=\S)#)*" if flow else \
            r"(?:[^:#\n]|:(?=\S)|(?<=\S)#)*"
        if self.text[self.at:self.at + 1] in ("&", "*", "!", "%", "@", "`", ",", "]", "}") or \
                re.compile(r"[?](?=\s)").match(self.text, self.at):
            self.fail("this cannot begin a plain text")
        found = re.compile(stop).match(self.text, self.at)
        self.at = found.end()
        text = found[0].rstrip(" \t")
        while (column is not None or flow) and self.text[self.at:self.at + 1] == "\n":
            start = self.at
            lines = re.compile(r"\n[ \t\n]*").match(self.text, self.at)[0].count("\n")
            self.at = re.compile(r"\n[ \t\n]*").match(self.text, self.at).end()
            more = re.compile(stop).match(self.text, self.at)[0].rstrip(" \t")
            if not more or (not flow and self.column() <= column) or \
                    self.text[self.at] == "#":
                self.at = start
                break
            self.at += len(re.compile(stop).match(self.text, self.at)[0])
            if not flow and re.compile(r":(?=\s|\Z)").match(self.text, self.at):
                self.fail("a key where a text goes on")
            text += "\n" * (lines - 1) if lines > 1 else " "
            text += more
        return text

    def quoted(self, quote):
        out, self.at = [], self.at + 1
        while True:
            c = self.text[self.at:self.at + 1]
            if c == "":
                self.fail("a quote has no end")
            self.at += 1
            if c == quote:
                if quote == "'" and self.text[self.at:self.at + 1] == "'":
                    out.append("'")
                    self.at += 1
                    continue
                return "".join(out)
            if c == "\n":
                lines = 1
                while True:
                    self.blanks()
                    if self.text[self.at:self.at + 1] != "\n":
                        break
                    self.at += 1
                    lines += 1
                while out and out[-1] in (" ", "\t"):
                    out.pop()
                out.append("\n" * (lines - 1) if lines > 1 else " ")
            elif c == "\\" and quote == '"':
                out.append(self.escape())
            else:
                out.append(c)

    def escape(self):
        c = self.text[self.at:self.at + 1]
        self.at += 1
        if c == "\n":
            self.blanks()
            return ""
        if c in self.ESCAPES and c:
            return self.ESCAPES[c]
        size = {"x": 2, "u": 4, "U": 8}.get(c, 0)
        digits = self.text[self.at:self.at + size]
        if not size or not re.match(r"[0-9a-fA-F]{%d}\Z" % size, digits):
            self.fail("an unknown escape")
        self.at += size
        return chr(int(digits, 16))

    def folded(self, style, column):
        head = re.compile(r"[|>]([+-]?)([1-9]?)([+-]?)[ \t]*(?:#[^\n]*)?(\n|\Z)").match(
            self.text, self.at)
        if not head:
            self.fail("a block of text is malformed")
        self.at = head.end()
        lines, indent = [], column + int(head[2]) if head[2] and column >= 0 else None
        while self.at < len(self.text):
            end = self.text.find("\n", self.at)
            line = self.text[self.at:len(self.text) if end < 0 else end]
            bare = len(line) - len(line.lstrip(" "))
            if line.strip(" ") and indent is None:
                if bare <= column:
                    break
                indent = bare
            if line.strip(" ") and bare < indent:
                break
            lines.append(line[indent:] if indent is not None else "")
            self.at = len(self.text) if end < 0 else end + 1
        body = [line for line in lines]
        while body and not body[-1]:
            body.pop()
        tail = len(lines) - len(body)
        if style == "|":
            text = "\n".join(body)
        else:
            text = ""
            for i, line in enumerate(body):
                if i == 0:
                    text = line
                elif not line or line[0] in " \t" or body[i - 1][:1] in (" ", "\t"):
                    text += "\n" + line
                else:
                    text += line if text.endswith("\n") else " " + line
        chomp = head[1] or head[3]
        return text + ("" if chomp == "-" or not body else "\n" * (tail + 1 if chomp == "+" else 1))

    def flow(self, depth):
        if depth > 32:
            self.fail("nested too deeply")
        opening = self.text[self.at]
        self.at += 1
        closing = "]" if opening == "[" else "}"
        found = [] if opening == "[" else {}
        while True:
            self.gap()
            c = self.text[self.at:self.at + 1]
            if c == closing:
                self.at += 1
                return found
            if opening == "[":
                found.append(self.flow_value(depth))
            else:
                name = self.key(True)
                value = None
                if self.text[self.at:self.at + 1] == ":":
                    self.at += 1
                    value = self.flow_value(depth)
                if name in found:
                    self.fail("a key stands twice")
                found[str(name)] = value
            self.gap()
            c = self.text[self.at:self.at + 1]
            if c == ",":
                self.at += 1
            elif c != closing:
                self.fail("a list or mapping has no end")

    def flow_value(self, depth):
        self.gap()
        c = self.text[self.at:self.at + 1]
        if c in ("[", "{"):
            return self.flow(depth + 1)
        if c in ("'", '"'):
            return scalar(self.quoted(c), True)
        if c in (",", "]", "}"):
            return None
        text = self.plain(True, None)
        return None if text in self.NULLS else scalar(text, False)


def words(value):
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, Scalar) for item in value):
        raise Refused("a list of words was expected")
    return [str(item) for item in value]


def whole(value, absent, low, high):
    if value is None:
        return absent
    if not isinstance(value, Scalar) or value.quoted or not re.match(r"[+]?[0-9]+\Z", value) or \
            not low <= int(value) <= high:
        raise Refused("a whole number was expected")
    return int(value)


def flag(value, absent):
    if value is None:
        return absent
    if not isinstance(value, Scalar) or value.quoted or value.lower() not in ("true", "false"):
        raise Refused("true or false was expected")
    return value.lower() == "true"


def mapping(value, known):
    if not isinstance(value, dict):
        raise Refused("a mapping was expected")
    for key in value:
        if known and key not in known:
            raise Refused("unknown key " + key)
    return value


def heading(root, kind):
    if root.get("kind") != kind or whole(root.get("countersign"), -1, 0, 10**9) != SCHEMA:
        raise Refused("this is not a " + kind + " of this version")
    version = whole(root.get("version"), 0, 1, 999999999)
    if not version:
        raise Refused("the %s has no version" % kind)
    previous = root.get("previous_sha256")
    if (version > 1) != (previous is not None) or previous and not DIGEST.match(previous):
        raise Refused("previous_sha256 belongs to every version but the first")
    return version, str(previous) if previous else ""


class Policy:
    """What verification uses of a policy (POLICY.md). Its other keys are for the release check."""

    TOP = ("countersign kind name version previous_sha256 roles meanings changes classification "
           "tiers rights enact joins sensitive max_result_mib not_under_review").split()
    TIER = ("id name from_score unacceptable mode since meanings fills checks "
            "tolerate_worse_percent documents checklists questions packs signatures loosening "
            "max_result_age_days approval_days reevaluate_months late_signing_days drills dissent "
            "carry_over stages independence waivers break_glass delegation").split()
    SENTENCES = {
        "approve": "I reviewed the evidence bound here and approve this release",
        "approve-with-conditions":
            "I reviewed the evidence bound here and approve this release under my conditions",
        "dissent": "I object to this release for the reason given",
        "abstain": "I looked at this release and take no side",
        "recuse": "I take no part in judging this release",
        "decide": "I record the outcome of this review"}
    EVERYBODY = {"open", "vote", "withdraw", "join", "recuse", "remark", "attest", "incident",
                 "action", "policy-propose", "roster-propose", "drill", "preread", "checkpoint",
                 "workpaper", "ballot", "reveal", "delegate"}
    CHAIR = {"answer", "decide", "raise", "lower", "loosen", "spoken", "suspend", "baseline",
             "promote", "link", "action-close", "meeting", "minutes", "obligation-close"}

    def __init__(self, data):
        root = mapping(Yaml(data, 1 << 20).document(), self.TOP)
        self.version, self.previous = heading(root, "policy")
        self.roles = mapping(root.get("roles"), None)
        self.meanings = self.sentences(root.get("meanings"))
        self.changes = words(root.get("changes"))
        self.rights = {kind: words(roles) for kind, roles in
                       mapping(root.get("rights") or {}, None).items()}
        enact = mapping(root.get("enact") or {}, ("role", "count"))
        self.enact_role = str(enact.get("role") or "root")
        self.enact_count = whole(enact.get("count"), 1, 1, 100)
        joins = root.get("joins")
        if joins not in (None, "signed", "any"):
            raise Refused("joins must be signed or any")
        self.joins_any = joins == "any"
        self.sensitive = words(root.get("sensitive"))
        unreviewed = mapping(root.get("not_under_review") or {}, ("roles", "max_days"))
        self.unreviewed_roles = words(unreviewed.get("roles"))
        self.unreviewed_days = whole(unreviewed.get("max_days"), 365, 1, 10**6)
        if not isinstance(root.get("tiers"), list):
            raise Refused("the policy has no tiers")
        self.tiers = [Tier(mapping(tier, self.TIER), self) for tier in root["tiers"]]

    @staticmethod
    def sentences(value):
        return {key: str(text or "") for key, text in mapping(value or {}, None).items()}

    def rank(self, tier):
        return next((i for i, each in enumerate(self.tiers) if each.id == tier), -1)

    def tier(self, name):
        return self.tiers[self.rank(name)] if self.rank(name) >= 0 else None

    def roles_for(self, kind):
        if kind in self.rights:
            return self.rights[kind]
        if kind in self.EVERYBODY:
            return ["*"]
        if kind in ("deployed", "deposit"):
            return []  # a machine
        return ["chair"] if kind in self.CHAIR else [self.enact_role]

    def roles_that_may(self, record):
        """Roles of which one may sign it; a departure is signed in a role of its tier."""
        kind = record["kind"]
        if kind in self.rights:
            return self.rights[kind]
        tier = self.tier(record["release"]["tier"]) if record["release"] else None
        if kind == "loosen":
            return tier.loosening if tier else []
        if kind == "waive":
            return tier.waivers["roles"] if tier else []
        if kind == "break-glass":
            return (tier.glass["second" if record["confirms"] else "roles"]) if tier else []
        if kind == "not-under-review" and self.unreviewed_roles:
            return self.unreviewed_roles
        return self.roles_for(kind)

    def meaning(self, tier, word):
        own = self.tier(tier)
        if own and own.meanings.get(word):
            return own.meanings[word]
        if word in self.meanings:
            return self.meanings[word]
        return self.SENTENCES.get(word, "I sign this entry of the decision log")

    def writes_meaning(self, tier, word):
        own = self.tier(tier)
        return word in self.meanings or bool(own and own.meanings.get(word))


class Tier:
    ALL = ["author", "committer", "co-author", "trailer", "contributor", "producer"]

    def __init__(self, value, policy):
        self.id, self.name = str(value.get("id") or ""), str(value.get("name") or "")
        self.unacceptable = flag(value.get("unacceptable"), False)
        self.meanings = policy.sentences(value.get("meanings"))
        self.fills = words(value.get("fills")) or ["approve", "approve-with-conditions"]
        self.excluded = self.ALL if value.get("independence") is None else \
            words(value["independence"])
        dissent = mapping(value.get("dissent") or {}, ("concern", "object", "block", "override"))
        self.effects = {"concern": str(dissent.get("concern") or "warn"),
                        "object": str(dissent.get("object") or "block"),
                        "block": str(dissent.get("block") or "block")}
        self.override = words(dissent.get("override"))
        self.loosening = words(value.get("loosening"))
        self.waivers = self.rights(value, "waivers", ("roles", "never"), {"max_days": 30})
        self.glass = self.rights(value, "break_glass", ("roles", "second"),
                                 {"max_hours": 72, "close_within_days": 14})
        self.delegation = self.rights(value, "delegation", ("roles",), {"max_days": 30})
        self.carry_over = []
        for rule in value.get("carry_over") or []:
            rule = mapping(rule, ("changed", "keeps"))
            self.carry_over.append((set(words(rule.get("changed"))), words(rule.get("keeps"))))
        self.rows = []
        for row in value.get("signatures") or []:
            row = mapping(row, ("changes", "require"))
            self.rows.append((words(row.get("changes")), self.group(row.get("require"), 1)))

    @staticmethod
    def rights(value, key, lists, numbers):
        given = value.get(key)
        found = mapping(given or {}, ("allowed",) + tuple(lists) + tuple(numbers))
        out = {each: words(found.get(each)) for each in lists}
        out.update({each: whole(found.get(each), preset, 1, 10**6)
                    for each, preset in numbers.items()})
        out["allowed"] = given is not None and flag(found.get("allowed"), True)
        return out

    def keeps(self, role, changes):
        """Whether a signature in a role still counts when these changed since."""
        if "weights" in changes:
            return False
        return not changes or any(changes <= changed and ("*" in roles or role in roles)
                                  for changed, roles in self.carry_over)

    def group(self, parts, depth):
        if not isinstance(parts, list) or not parts or depth > 5:
            raise Refused("a group of signatures is malformed")
        return [self.seat(part, depth) for part in parts]

    def seat(self, value, depth):
        value = mapping(value, ("role", "count", "external", "independent", "asks", "documents",
                                "any", "all"))
        if sum(key in value for key in ("role", "any", "all")) != 1:
            raise Refused("a required signature needs one of role, any, all")
        for kind in ("any", "all"):
            if kind in value:
                return (kind, self.group(value[kind], depth + 1))
        return ("seat", str(value["role"]), whole(value.get("count"), 1, 1, 100),
                flag(value.get("external"), False), flag(value.get("independent"), True))


class Person:
    KEYS = ("principal name email team machine external trained_until roles aliases keys").split()

    def __init__(self, value):
        value = mapping(value, self.KEYS)
        self.principal, self.name = str(value.get("principal") or ""), str(value.get("name") or "")
        if not PRINCIPAL.match(self.principal) or not is_printable_name(self.name):
            raise Refused("a person without principal or name")
        self.email = str(value.get("email") or "")
        self.machine = flag(value.get("machine"), False)
        self.external = flag(value.get("external"), False)
        self.trained_until = str(value.get("trained_until") or "")
        self.roles, self.aliases = words(value.get("roles")), words(value.get("aliases"))
        if self.machine and self.roles:
            raise Refused("a machine cannot have roles")
        self.keys, self.lines = {}, []
        for each in value.get("keys") or []:
            each = mapping(each, ("key", "require"))
            parts = str(each.get("key") or "").split(" ")
            if len(parts) != 2:
                raise Refused("not an SSH public key")
            blob = unbase64(parts[1])
            if parts[0] == "openpgp":
                blob = openpgp_name(blob)
            elif Wire(blob).string().decode("latin-1") != parts[0]:
                raise Refused("not an SSH public key")
            digest = base64.b64encode(hashlib.sha256(blob).digest()).decode().rstrip("=")
            require = str(each.get("require") or "none")
            if require not in ("none", "touch", "pin"):
                raise Refused("require must be none, touch or pin")
            self.keys["SHA256:" + digest] = require
            self.lines.append(" ".join(parts))

    def folded_names(self):
        names = [self.principal]
        for text in [self.name, self.email] + self.aliases:
            names += recorded_names(text)
        return {folded(name) for name in names if folded(name)}


def openpgp_name(data):
    """The name of an OpenPGP key: SHA-256 of the body of its primary key packet."""
    if len(data) < 3 or not data[0] & 0x80:
        raise Refused("not an OpenPGP key")
    if data[0] & 0x40:  # a packet of the new form
        tag, first = data[0] & 0x3f, data[1]
        if first < 192:
            start, size = 2, first
        elif first < 224:
            start, size = 3, (first - 192 << 8) + data[2] + 192
        elif first == 255:
            start, size = 6, int.from_bytes(data[2:6], "big")
        else:
            raise Refused("not an OpenPGP key")
    else:
        tag, kind = data[0] >> 2 & 15, data[0] & 3
        if kind == 3:
            raise Refused("not an OpenPGP key")
        start = 1 + (1 << kind)
        size = int.from_bytes(data[1:start], "big")
    if tag != 6 or len(data) < start + size or not size or data[start] != 4:
        raise Refused("not an OpenPGP key of version 4")
    return data[start:start + size]


def folded(text):
    text = unicodedata.normalize("NFC", text.strip(BLANKS))
    return "".join(c.lower() if c.isascii() else c for c in text)


def recorded_names(text):
    names = [text]
    start = text.find("<")
    end = text.find(">", start) if start >= 0 else -1
    if end >= 0:
        names += [text[:start], text[start + 1:end]]
    return names


class Roster:
    def __init__(self, data):
        root = mapping(Yaml(data, 4 << 20).document(),
                       ("countersign", "kind", "version", "previous_sha256", "people"))
        self.version, self.previous = heading(root, "roster")
        if not isinstance(root.get("people"), list) or not root["people"]:
            raise Refused("the roster names nobody")
        self.people = [Person(person) for person in root["people"]]
        self.by_key, seen = {}, set()
        for person in self.people:
            if person.principal in seen:
                raise Refused(person.principal + " stands twice")
            seen.add(person.principal)
            for key in person.keys:
                if key in self.by_key:
                    raise Refused("a key belongs to two people")
                self.by_key[key] = person

    def person(self, principal):
        return next((each for each in self.people if each.principal == principal), None)

    def has(self, principal, role):
        person = self.person(principal)
        return bool(person) and not person.machine and role in person.roles

    def holders(self, role):
        return {each.principal for each in self.people if self.has(each.principal, role)}


# --- Seats ---------------------------------------------------------------------------------------

class Seats:
    """Whether the live votes fill every required signature of a tier: one signer one seat, and of
    one person's role at most one vote."""

    def __init__(self, policy, tier, roster, votes, contributors, change, recused, day):
        self.tier, self.people, self.votes = tier, {}, []
        for person in roster.people:
            own = [v for v, _ in votes if v["signer"]["principal"] == person.principal]
            objects = any(v["vote"] == "dissent" and v["level"] != "concern" for v in own)
            recuses = person.principal in recused or any(v["vote"] == "recuse" for v in own)
            contributed = False
            names = person.folded_names()
            for each in contributors:
                if each["how"] in tier.excluded:
                    for text in recorded_names(each["name"]) + recorded_names(each["email"]):
                        contributed |= bool(folded(text)) and folded(text) in names
            untrained = person.trained_until and day > person.trained_until
            if not person.machine and not recuses and not objects and not untrained:
                self.people[person.principal] = (person, contributed)
        for vote, delegation in votes:
            if vote["vote"] in tier.fills:
                owner = vote["on_behalf_of"] or vote["signer"]["principal"]
                if vote["on_behalf_of"] and not self.may_be_passed(vote, delegation):
                    continue
                self.votes.append((vote["signer"]["principal"], owner, vote["signer"]["hat"]))
        every = not change or (policy.changes and change not in policy.changes)
        rows = [row for changes, row in tier.rows if every or not changes or change in changes]
        self.wanted = [seat for row in rows for seat in row]

    def may_be_passed(self, vote, delegation):
        rights = self.tier.delegation
        role = vote["signer"]["hat"]
        return bool(delegation) and rights["allowed"] and \
            (role in rights["roles"] or "*" in rights["roles"]) and \
            seconds_of(delegation["until"] + "T00:00:00Z") <= \
            seconds_of(delegation["from"] + "T00:00:00Z") + rights["max_days"] * 86400

    def fits(self, seat, vote):
        _, role, _, external, independent = seat
        signer, owner, hat = vote
        if hat != role or owner not in self.people or signer not in self.people or \
                role not in self.people[owner][0].roles:
            return False
        return all((self.people[who][0].external or not external) and
                   not (independent and self.people[who][1]) for who in (signer, owner))

    def filled(self):
        return bool(self.wanted) and self.choose(self.wanted, [])

    def choose(self, todo, seats):
        """Tries each way to choose among `any`; `seats` are those settled upon."""
        if not todo:
            return bool(seats) and self.match(seats)
        first, rest = todo[0], todo[1:]
        if first[0] == "seat":
            return self.match(seats + [first] * first[2]) and \
                self.choose(rest, seats + [first] * first[2])
        if first[0] == "all":
            return self.choose(first[1] + rest, seats)
        return any(self.choose([part] + rest, seats) for part in first[1])

    def match(self, seats):
        """Each way to leave one vote where several were given for one person's role."""
        voices = {}
        for vote in set(self.votes):
            voices.setdefault(vote[1:], []).append(vote)
        several = [sorted(each) for each in voices.values() if len(each) > 1]
        single = {vote for each in voices.values() if len(each) == 1 for vote in each}
        for chosen in itertools.islice(itertools.product(*several), 512):
            if self.match_votes(seats, single | set(chosen)):
                return True
        return False

    def match_votes(self, seats, votes):
        holder = {}

        def place(seat, tried):
            for signer in sorted({vote[0] for vote in votes if self.fits(seats[seat], vote)}):
                if signer in tried:
                    continue
                tried.add(signer)
                if signer not in holder or place(holder[signer], tried):
                    holder[signer] = seat
                    return True
            return False

        return all(place(seat, set()) for seat in range(len(seats)))


# --- Replay --------------------------------------------------------------------------------------

class Entry:
    """One commit of the log, judged."""

    def __init__(self, commit):
        self.commit, self.verdict, self.why = commit, "CORRUPT", ""
        self.record, self.id, self.path, self.warnings = None, "", "", []

    def warn(self, code, why):
        self.warnings.append((code, why))


class History:
    """The commits behind a head, parents before children, ties by commit id."""

    def __init__(self, objects, head, pin):
        self.damage, self.corrupt, self.missing = "", False, False
        known, waiting = {}, [head]
        while waiting:
            identity = waiting.pop()
            if identity in known:
                continue
            known[identity] = None
            try:
                known[identity] = Commit(identity, objects.read("commit", identity, COMMIT_CAP))
                waiting += known[identity].parents
            except (Missing, Damaged, Refused) as bad:
                self.note(bad)
        self.order(known, self.start(known, head, pin))
        self.place()

    def note(self, bad):
        if isinstance(bad, Missing):
            self.missing = True
        else:
            self.corrupt = True
        self.damage = self.damage or str(bad)

    @staticmethod
    def start(known, head, pin):
        roots = sorted(c.id for c in known.values() if c and not c.parents)
        for root in roots:
            if pin in (root, known[root].raw):
                return root
        at = head
        while known.get(at):
            if not known[at].parents:
                return at
            at = known[at].parents[0]
        return roots[0] if roots else None

    def order(self, known, start):
        commits = {c.id: c for c in known.values() if c}
        children = {identity: [] for identity in commits}
        waits = {identity: 0 for identity in commits}
        for commit in commits.values():
            for parent in commit.parents:
                if parent in commits:
                    children[parent].append(commit.id)
                    waits[commit.id] += 1
        ready = [identity for identity in commits if not waits[identity] and identity != start]
        heapq.heapify(ready)
        self.commits, self.positions = [], {}

        def emit(identity):
            self.positions[identity] = len(self.commits)
            self.commits.append(commits[identity])
            for child in children[identity]:
                waits[child] -= 1
                if not waits[child]:
                    heapq.heappush(ready, child)

        if start:
            emit(start)
        while ready:
            emit(heapq.heappop(ready))

    def place(self):
        """Ancestry: everything up to base[i] is an ancestor of i; beyond it, a set of bits."""
        count = len(self.commits)
        farthest = list(range(count))
        for i, commit in enumerate(self.commits):
            commit.places = [self.positions[p] for p in commit.parents if p in self.positions]
            for p in commit.places:
                farthest[p] = max(farthest[p], i)
            if i and not commit.places:
                farthest[0] = max(farthest[0], i + 1)
        self.base, self.bits, reached = [0] * count, [0] * count, 0
        for i, commit in enumerate(self.commits):
            self.base[i] = i if reached <= i else self.base[i - 1]
            reached = max(reached, farthest[i])
            if self.base[i] < i:
                base, bits = self.base[i], 0
                for p in commit.places:
                    if p > base:
                        bits |= self.bits[p] | 1 << (p - base)
                self.bits[i] = bits

    def before(self, a, b):
        """Whether position a is an ancestor of position b (None: of everything)."""
        if b is None:
            return True
        if a >= b:
            return False
        base = self.base[b]
        return a <= base or bool(self.bits[b] >> (a - base) & 1)

    def concurrent(self, a, b):
        return a != b and not self.before(a, b) and not self.before(b, a)


class Document:
    """A policy or roster as the log names it; `broken` says why it cannot be used."""

    def __init__(self, kind, version, data):
        self.kind, self.digest, self.broken, self.value = kind, sha256(data), "", None
        self.version = version
        try:
            self.value = Policy(data) if kind == "policy" else Roster(data)
            if self.value.version != version:
                self.broken = "it says another version"
        except Refused as bad:
            self.broken = bad.why

    def named(self):
        return {"version": self.version, "sha256": self.digest}


class Governance:
    """What is in force where a commit stands, and what is taken away by what arrived beside it
    (LOG.md, "Policy and people"). `at` None: seen from the end of the log."""

    def __init__(self, replay, policy, roster):
        self.replay, self.history = replay, replay.history
        self.start = {"policy": policy, "roster": roster}
        self.before, self.after = {}, {}   # position → {"policy": by, "roster": by}
        self.enacted = {}                  # position → (kind, by it follows, Document)
        self.proposed = {}                 # record id → Document
        self.compromises, self.acknowledged, self.answers = {}, {}, []
        self.anchors = []                  # (position, signer, head)

    def record(self, position):
        return self.replay.entries[position].record

    def document(self, kind, by):
        return self.enacted[by][2] if by else self.start[kind]

    def policy(self, position):
        return self.document("policy", self.before[position]["policy"]).value

    def roster(self, position):
        return self.document("roster", self.before[position]["roster"]).value

    def named(self, kind, position):
        return self.document(kind, self.before[position][kind]).named()

    def seen(self, position, at):
        return at is None or position == at or self.history.before(position, at)

    def enter(self, position):
        known = [self.after[place] for place in self.replay.entries[position].commit.places]
        nothing = {"policy": 0, "roster": 0}
        if not known:
            self.before[position] = nothing
        elif all(each == known[0] for each in known):
            self.before[position] = known[0]
        else:
            self.before[position] = self.in_force(position)

    def leave(self, position):
        entry = self.replay.entries[position]
        self.after[position] = self.before[position]
        if entry.verdict != "VALID":
            return
        record, kind = entry.record, entry.record["kind"]
        if kind in ("policy-approve", "roster-approve"):
            self.answers.append(position)
        elif kind == "acknowledge":
            self.acknowledged.setdefault(record["commit"], []).append(position)
        elif kind == "compromise":
            self.compromises.setdefault(record["key"], []).append(position)
            self.after[position] = self.in_force(position)
        elif kind in ("policy-enact", "roster-enact"):
            of = kind[:6]
            document = self.proposed[record["record"]]
            self.enacted[position] = (of, self.before[position][of], document)
            self.after[position] = dict(self.before[position], **{of: position})
        if kind in ("checkpoint", "decide"):
            head = record["head"] if kind == "checkpoint" else record["evaluated_head"]
            self.anchors.append((position, record["signer"]["principal"], head))

    def in_force(self, at):
        found, known = {}, {}
        for kind in ("policy", "roster"):
            by = 0
            while True:
                ready = [each for each, (of, follows, _) in self.enacted.items()
                         if of == kind and follows == by and self.seen(each, at) and
                         self.counts(each, at, known)]
                last = [each for each in ready
                        if not any(self.history.before(each, other) for other in ready)]
                if len(last) != 1:
                    break
                by = last[0]
            found[kind] = by
        return found

    def counts(self, enactment, at, known):
        if not enactment:
            return True
        if enactment not in known:
            under = self.before[enactment]
            known[enactment] = not self.spoilt(enactment, at) and \
                self.is_enough(enactment, at) and \
                self.counts(under["policy"], at, known) and self.counts(under["roster"], at, known)
        return known[enactment]

    # Late and suspect

    def key_retired_beside(self, position, at):
        key = self.replay.entries[position].commit.fingerprint
        return [each for each in self.replay.retired.get(key, [])
                if self.history.concurrent(each, position) and self.seen(each, at)]

    def role_taken_beside(self, position, at):
        record = self.record(position)
        if not record or record["newer"] or not record["signer"]["hat"] or is_objection(record):
            return False
        who, hat = record["signer"]["principal"], record["signer"]["hat"]
        return any(of == "roster" and self.history.concurrent(each, position) and
                   self.seen(each, at) and self.roster(each).has(who, hat) and
                   not document.value.has(who, hat)
                   for each, (of, _, document) in self.enacted.items())

    def is_suspect(self, position, at):
        key = self.replay.entries[position].commit.fingerprint
        return any(each != position and self.seen(each, at) and self.covers(each, position) and
                   self.is_effective(each, at) for each in self.compromises.get(key, []))

    def owner(self, position):
        person = self.roster(position).by_key.get(self.record(position)["key"])
        return person.principal if person else ""

    def covers(self, compromise, position):
        since = self.record(compromise)["since"]
        if since is None:
            return True
        since = self.replay.records[since]
        safe = [since]
        for at, signer, head in self.anchors:
            place = self.history.positions.get(head)
            if place is not None and place < compromise and signer != self.owner(compromise) and \
                    (at == since or self.history.before(at, since)):
                safe.append(place)
        return not any(position == each or self.history.before(position, each) for each in safe)

    def enough_say_so(self, said, at, counts=lambda position: True):
        """Whether so many people said it as `enact` asks under which one of them said so."""
        said = [each for each in said if self.seen(each, at)]
        needed = {each: self.policy(each).enact_count for each in said}
        for each in said:
            people = {self.record(other)["signer"]["principal"] for other in said
                      if needed[other] <= needed[each] and counts(other)}
            if len(people) >= needed[each]:
                return True
        return False

    def is_effective(self, compromise, at):
        record = self.record(compromise)
        if record["signer"]["principal"] == self.owner(compromise):
            return True
        same = [each for each in self.compromises[record["key"]]
                if self.record(each)["since"] == record["since"] and self.seen(each, at)]
        needed = self.policy(compromise).enact_count
        people = {self.record(each)["signer"]["principal"] for each in same
                  if self.policy(each).enact_count <= needed and
                  self.record(each)["signer"]["principal"] != self.owner(each)}
        return len(people) >= needed

    def spoilt(self, position, at):
        return bool(self.key_retired_beside(position, at)) or \
            self.role_taken_beside(position, at) or self.is_suspect(position, at)

    # Proposals

    def why_not_next(self, position, document, wrong):
        kind = document.kind
        if document.broken:
            raise Refused("the proposed file cannot be used: " + document.broken, wrong)
        now = self.document(kind, self.before[position][kind])
        if document.version <= now.version:
            raise Refused("a version not above the one in force",
                          "POLICY_ROLLBACK" if wrong == "POLICY_VIOLATION" else wrong)
        if document.version != now.version + 1 or document.value.previous != now.digest:
            raise Refused("it does not follow the version in force", wrong)
        if kind == "roster":
            for person in now.value.people:
                then = document.value.person(person.principal)
                if not then or any(document.value.by_key.get(key) is not then
                                   for key in person.keys):
                    raise Refused("a person or a key is missing", wrong)

    def proposal(self, position, identity, kind):
        record = self.replay.earlier(position, identity)
        if not record or record["kind"] != kind + "-propose" or identity not in self.proposed:
            raise Refused("it names what is not an earlier proposal", "NOT_AUTHORISED")
        return self.proposed[identity]

    def approving(self, approvals, proposal, position, at):
        """People of whom one of `approvals` counts as of `at`, in the record at `position`."""
        people = set()
        known = [each for each in self.answers if self.history.before(each, position)]
        about = [each for each in known if self.record(each)["record"] == proposal]
        for identity in approvals:
            each = self.replay.records.get(identity)
            if each not in about or self.record(each)["disposition"] != "approve" or \
                    self.spoilt(each, at):
                continue
            who = self.record(each)["signer"]["principal"]
            if not any(self.record(other)["signer"]["principal"] == who and
                       self.record(other)["disposition"] != "approve" and
                       not self.history.before(other, each) for other in about):
                people.add(who)
        return people

    def too_few(self, people, position, document):
        policy, roster = self.policy(position), self.roster(position)
        after = document.value if document.kind == "roster" else roster
        people = {who for who in people if roster.has(who, policy.enact_role)}
        if document.kind == "roster":
            gains = {person.principal for person in after.people for role in person.roles
                     if not person.machine and not roster.has(person.principal, role)}
            people -= gains
        if len(people) < policy.enact_count:
            return True
        rule = document.value if document.kind == "policy" else policy
        now, then = roster.holders(policy.enact_role), after.holders(rule.enact_role)
        if (now, policy.enact_role, policy.enact_count) == (
                then, rule.enact_role, rule.enact_count):
            return False
        return len(people & then) < rule.enact_count

    def is_enough(self, enactment, at):
        record, document = self.record(enactment), self.enacted[enactment][2]
        left = [each for each in record["approvals"] if each in self.replay.records and
                not self.spoilt(self.replay.records[each], at)]
        if len(left) == len(record["approvals"]):
            return True
        people = self.approving(left, record["record"], enactment, enactment)
        people.add(record["signer"]["principal"])
        return not self.too_few(people, enactment, document)

    def is_acknowledged(self, commit):
        return self.enough_say_so(self.acknowledged.get(commit, []), None)


def is_objection(record):
    return is_dissent(record) or bool(record) and record["kind"] == "join"


class Replay:
    def __init__(self, objects, head, pin=None):
        self.objects, self.trees, self.head = objects, Trees(objects), head
        self.history = History(objects, head, pin)
        self.entries = [Entry(commit) for commit in self.history.commits]
        self.records, self.payloads, self.twins = {}, {}, []
        self.of_kind = {}   # kind → positions of what was valid where it was cast
        self.pinned, self.retired, self.releases, self.hashed = {}, {}, {}, {}
        self.departures, self.endings = {}, {}
        self.policy = self.roster = self.genesis = self.governance = None
        self.heard = set()  # objections that became SUSPECT and stay live
        self.final = {}     # enactment → whether it counts, seen from the end
        self.evidence_files = 0
        if self.entries and not self.entries[0].commit.parents:
            self.log = self.entries[0].commit.raw
            self.rooted = [True] + [False] * len(self.entries)
            for position, entry in enumerate(self.entries):
                self.judge(position, entry)
            if self.governance:
                self.judge_together()
                self.judge_releases()
                self.judge_acknowledged()
        else:
            self.log = ""
            self.history.missing |= not self.history.corrupt
            for entry in self.entries:
                entry.why = "the history before it is not here"

    # One commit

    def judge(self, position, entry):
        commit = entry.commit
        if self.governance:
            self.governance.enter(position)
        try:
            self.judge_one(position, entry)
        except Refused as bad:
            entry.verdict, entry.why = bad.verdict or "BAD_RECORD", bad.why
        except (Missing, Damaged) as bad:
            self.history.note(bad)
            entry.verdict, entry.why = "CORRUPT", str(bad)
        if entry.record or entry.verdict == "VALID_MERGE":
            for parent in commit.places:
                if commit.time < self.entries[parent].commit.time - CLOCK_TOLERANCE:
                    entry.warn("CLOCK_ANOMALY", "its time lies before that of its parent")
                    break
        if entry.verdict in ("VALID", "VALID_MERGE"):
            self.payloads.setdefault(commit.payload, position)
        if entry.verdict == "VALID":
            self.records[entry.id] = position
            self.of_kind.setdefault(entry.record["kind"], []).append(position)
            if entry.record["kind"] == "retire":
                self.retired.setdefault(entry.record["key"], []).append(position)
        if self.governance and position:
            self.governance.leave(position)

    def judge_one(self, position, entry):
        commit = entry.commit
        if position == 0:
            return self.judge_start(entry)
        self.rooted[position] = any(self.rooted[parent] for parent in commit.places)
        if len(commit.places) != len(commit.parents):
            raise Refused("the history before it is not here", "CORRUPT")
        if self.entries[0].verdict != "GENESIS":
            raise Refused("the start of the log is not valid", "UNKNOWN_GENESIS")
        if not self.rooted[position]:
            raise Refused("it does not descend from the start of this log", "UNKNOWN_GENESIS")
        if commit.malformed:
            raise Refused(commit.malformed, "MALFORMED")
        if len(commit.parents) > 1:
            return self.judge_join(position, entry)
        return self.judge_record(position, entry)

    def signed(self, position, commit):
        """The person whose key signed."""
        if not commit.signature:
            raise Refused("the commit is not signed", "UNSIGNED")
        commit.fingerprint, commit.flags = ssh_signature(commit.signature, commit.payload)
        people = self.governance.roster(position).by_key
        if commit.fingerprint not in people:
            raise Refused("its key belongs to nobody in this log", "UNKNOWN_KEY")
        return people[commit.fingerprint]

    def email(self, person, log):
        return person.email or "%s@%s.invalid" % (person.principal, log[:12])

    def identity_fits(self, commit, person, log):
        expected = (person.name, self.email(person, log), commit.time, "+0000")
        return commit.author == commit.committer == expected

    def judge_start(self, entry):
        commit = entry.commit
        if commit.malformed:
            raise Refused(commit.malformed, "MALFORMED")
        if not commit.signature:
            raise Refused("the commit is not signed", "UNSIGNED")
        commit.fingerprint, commit.flags = ssh_signature(commit.signature, commit.payload)
        files = {}
        for path, mode, identity in self.trees.added(None, commit.tree, 16):
            files[path] = (mode, identity)

        def text(path, cap):
            if files.get(path, (0,))[0] != 0o100644:
                raise Refused("the start of the log lacks a file")
            return self.objects.read("blob", files[path][1], cap)

        data = text("genesis.yaml", TREE_CAP)
        genesis = read_genesis(data)
        names = ["%s/%d-%s.yaml" % (kind, genesis[kind]["version"], genesis[kind]["sha256"])
                 for kind in ("policy", "roster")]
        policy, roster = text(names[0], TREE_CAP), text(names[1], TREE_CAP)
        if len(files) != 3:
            raise Refused("the start of the log holds more than its files", "NOT_APPEND_ONLY")
        self.policy, self.roster = Policy(policy), Roster(roster)
        if genesis["signer"]["key"] not in self.roster.by_key:
            raise Refused("the people and keys do not hold the key that signs")
        for kind, read, held in (("policy", policy, self.policy), ("roster", roster, self.roster)):
            if genesis[kind] != {"version": held.version, "sha256": sha256(read)}:
                raise Refused("a first file is not what the start names",
                              "RECORD_DIGEST_MISMATCH")
        if commit.message != "countersign: genesis %s by %s\n\nCountersign-Genesis-SHA256: %s\n" % (
                genesis["name"], genesis["signer"]["name"], sha256(data)):
            raise Refused("the message of the first commit does not fit",
                          "RECORD_DIGEST_MISMATCH")
        person = self.roster.by_key.get(commit.fingerprint)
        if not person:
            raise Refused("the first commit's key is not on its roster", "UNKNOWN_KEY")
        who = genesis["signer"]
        if (who["key"], who["principal"], who["name"]) != (
                commit.fingerprint, person.principal, person.name) or \
                commit.time != seconds_of(genesis["signed_at"]) or \
                not self.identity_fits(commit, person, "0" * 64):
            raise Refused("the start of the log does not name who signed it", "SIGNER_MISMATCH")
        self.genesis, entry.verdict = genesis, "GENESIS"
        self.governance = Governance(
            self, Document("policy", genesis["policy"]["version"], policy),
            Document("roster", genesis["roster"]["version"], roster))
        self.governance.enter(0)
        self.governance.leave(0)

    def judge_join(self, position, entry):
        commit = entry.commit
        trouble = person = None
        try:
            person = self.signed(position, commit)
        except Refused as bad:
            trouble = bad
        trees = [self.entries[parent].commit.tree for parent in commit.places]
        if not all(self.rooted[parent] for parent in commit.places) or \
                not self.trees.is_union(commit.tree, trees):
            raise Refused("it is not the exact union of its parents", "BAD_MERGE")
        if trouble:
            if self.governance.policy(position).joins_any:
                raise Refused("an exact union, not signed by anybody in this log", "FORGE_JOIN")
            raise trouble
        if not self.identity_fits(commit, person, self.log):
            raise Refused("author and committer are not whose key signed", "SIGNER_MISMATCH")
        if commit.message != "countersign: union by %s\n\nCountersign-Log: %s\n" % (
                person.name, self.log):
            raise Refused("its message is not that of a join", "BAD_MERGE")
        if commit.payload in self.payloads:
            raise Refused("the same bytes stand in the log already", "TWIN")
        self.key_is_valid(position, commit, person)
        entry.verdict = "VALID_MERGE"

    def judge_record(self, position, entry):
        commit = entry.commit
        person = self.signed(position, commit)
        evidence = self.read_added(position, entry)
        record = entry.record
        self.belongs_here(entry)
        if not self.identity_fits(commit, person, self.log):
            raise Refused("author and committer are not whose key signed", "SIGNER_MISMATCH")
        if not record["newer"]:
            who = record["signer"]
            if (who["principal"], who["name"], who["key"]) != (
                    person.principal, person.name, commit.fingerprint) or \
                    seconds_of(record["signed_at"]) != commit.time:
                raise Refused("the record names another person or time", "SIGNER_MISMATCH")
        if commit.payload in self.payloads:
            self.twins.append((self.payloads[commit.payload], position))
        if commit.payload in self.payloads or entry.id in self.records:
            raise Refused("the same statement stands in the log already", "TWIN")
        if not record["newer"]:
            self.pins_fit(position, entry, evidence)
            self.brings_its_document(position, entry)
        self.key_is_valid(position, commit, person)
        if record["newer"] or record["kind"] not in ACTED:
            raise Refused("this kind of record is not acted on", "UNKNOWN_KIND")
        if any(record[kind] != self.governance.named(kind, position)
               for kind in ("policy", "roster")):
            raise Refused("the policy or roster it names is not in force", "STALE_POLICY")
        why = self.why_not_authorised(position, record, person)
        if why:
            raise Refused(why, "NOT_AUTHORISED")
        entry.verdict = "VALID"

    def read_added(self, position, entry):
        commit = entry.commit
        old = self.entries[commit.places[0]].commit.tree
        try:
            added = self.trees.added(old, commit.tree, MOST_PINNED + 64)
        except Refused as bad:
            raise Refused(bad.why, "NOT_APPEND_ONLY")
        found, evidence, documents = None, [], []
        for path, mode, identity in added:
            if path.startswith("records/") and not found and mode == 0o100644:
                found = (path, identity)
            elif path.startswith("evidence/"):
                evidence.append((path, mode, identity))
            elif path.startswith(("policy/", "roster/")):
                documents.append(path)
            else:
                raise Refused("it adds " + path + ", which is not its one record",
                              "NOT_APPEND_ONLY")
        if not found:
            raise Refused("it adds no record", "NOT_APPEND_ONLY")
        data = self.objects.read("blob", found[1], RECORD_CAP)
        record = read_record(data)
        entry.record, entry.id, entry.path = record, sha256(data), found[0]
        if entry.path != record_path(record, entry.id) or not record["newer"] and \
                commit.message != record_message(record, entry.path, entry.id):
            raise Refused("path or message are not those of the record", "RECORD_DIGEST_MISMATCH")
        if documents and not record["newer"] and record["kind"] not in PROPOSALS:
            raise Refused("it adds a policy or roster beside its record", "NOT_APPEND_ONLY")
        entry.documents = documents
        policy = self.governance.policy(position)
        vote = record.get("vote") if record["kind"] == "vote" else None
        if vote and policy.writes_meaning(record["release"]["tier"], vote) and \
                record["meaning"] != policy.meaning(record["release"]["tier"], vote):
            entry.warn("MEANING_DIFFERS", "the meaning is not the sentence of the policy")
        return evidence

    def belongs_here(self, entry):
        record, commit = entry.record, entry.commit
        if record["log"] != self.log and not (record["newer"] and record["log"] is None):
            raise Refused("it was signed for another log", "WRONG_LOG")
        parent = self.entries[commit.places[0]].commit
        if not record["newer"] and record["prev"] != [{"commit": parent.id, "sha256": parent.raw}]:
            raise Refused("it was signed to follow another commit", "PREV_MISMATCH")

    def key_is_valid(self, position, commit, person):
        for at in self.retired.get(commit.fingerprint, []):
            if self.history.before(at, position):
                raise Refused("its key was retired before", "RETIRED")
        if self.governance.is_suspect(position, position):
            raise Refused("its key was compromised before", "SUSPECT")
        require = person.keys[commit.fingerprint]
        if require != "none" and not commit.flags & 1 or require == "pin" and not commit.flags & 4:
            raise Refused("the security key was not touched, or its PIN not given",
                          "NO_USER_PRESENCE")

    def brings_its_document(self, position, entry):
        record = entry.record
        if record["kind"] not in PROPOSALS:
            return
        kind = record["kind"][:6]
        path = "%s/%d-%s.yaml" % (kind, record["version"], record["sha256"])
        if any(each != path for each in entry.documents):
            raise Refused("it adds a file that it does not propose", "NOT_APPEND_ONLY")
        mode, identity = self.trees.at(entry.commit.tree, path)
        if mode != 0o100644:
            raise Refused("the file it proposes is not in the log", "BAD_PIN")
        data = self.objects.read("blob", identity, TREE_CAP)
        if sha256(data) != record["sha256"]:
            raise Refused("the file in the log is not the one it proposes", "BAD_PIN")
        self.governance.proposed.setdefault(entry.id, Document(kind, record["version"], data))

    # Evidence

    def pins_fit(self, position, entry, files):
        record = entry.record
        if not record["subject"]:
            if files:
                raise Refused("evidence comes with a record about no release", "BAD_PIN")
            return
        manifest = record["subject"]["manifest_sha256"]
        known = any(self.history.before(at, position) for at in self.pinned.get(manifest, []))
        if known:
            if files:
                raise Refused("the evidence was in the log already", "BAD_PIN")
            return
        try:
            self.compare_pin(self.governance.policy(position), entry, record, manifest, files)
        except Refused as bad:
            raise Refused(bad.why, "BAD_PIN")
        self.pinned.setdefault(manifest, []).append(position)

    def held_in(self, tree, folder):
        """All that lies there, whoever brought it: a refused commit may have left some of it."""
        mode, identity = self.trees.at(tree, folder.rstrip("/"))
        found = []
        for name, (mode, child) in self.trees.entries(identity).items() if mode == 0o40000 else ():
            self.trees.files(mode, child, name.decode("utf-8", "surrogateescape"), found,
                             MOST_PINNED + 1)
        return {folder + path: (mode, identity) for path, mode, identity in found}

    def compare_pin(self, policy, entry, record, manifest, files):
        folder = "evidence/%s/%s/" % (record["signed_at"][:7].replace("-", "/"), manifest)
        for path, _, _ in files:
            if not path.startswith(folder):
                raise Refused("a file beyond the manifest: " + path)
        added = self.held_in(entry.commit.tree, folder)
        mode, identity = added.pop(folder + "manifest", (0, ""))
        if mode != 0o100644:
            raise Refused("the manifest it names is not among the evidence")
        data = self.objects.read("blob", identity, TREE_CAP)
        if sha256(data) != manifest:
            raise Refused("the manifest in the log is not the one it names")
        model, version, entries = read_manifest(data)
        if (model.decode("utf-8", "surrogateescape"), version.decode(
                "utf-8", "surrogateescape")) != (record["release"]["id"],
                                                 record["release"]["version"]):
            raise Refused("the manifest is of another release")
        entries = [each for each in entries
                   if each[0] not in policy.sensitive and each[1] not in WHOLE]
        total = 0
        for _, mode, blob, size, _, path in entries:
            where = folder + "files/" + path.decode("utf-8", "surrogateescape")
            wanted = 0o100644 if mode == 0o120000 else mode
            if added.pop(where, None) != (wanted, blob):
                raise Refused("evidence is not what the manifest names: " + where)
            total += size
        if added:
            raise Refused("a file beyond the manifest: " + min(added))
        if len(entries) > MOST_PINNED or total > MOST_PINNED_BYTES:
            raise Refused("more evidence than the log takes")
        here = self.objects.scope in (None, (record["release"]["id"],
                                             record["release"]["version"]))
        for _, _, blob, size, digest, path in entries if here else []:
            self.hash_file(entry, blob, size, digest, path.decode("utf-8", "replace"))

    def hash_file(self, entry, blob, size, digest, path):
        if blob not in self.hashed:
            try:
                data = self.objects.read("blob", blob, MOST_PINNED_BYTES)
            except (Missing, Damaged) as bad:
                self.history.note(bad)
                entry.warn("EVIDENCE_MISSING", "%s: %s" % (path, bad))
                return
            if len(data) != size:
                raise Refused("evidence of another size than the manifest says: " + path)
            self.hashed[blob] = sha256(data)
            self.evidence_files += 1
        if self.hashed[blob] != digest:
            raise Refused("evidence has another SHA-256 than the manifest says: " + path)

    # Rights

    def why_not_authorised(self, position, record, person):
        about = "about_" + record["kind"].replace("-", "_")
        return self.why_not_hat(position, record, person) or getattr(
            self, about, lambda *_: "")(position, record, person)

    FACTS = ("deployed", "deposit", "drill")

    def why_not_hat(self, position, record, person):
        kind, hat = record["kind"], record["signer"]["hat"]
        roles = self.governance.policy(position).roles_that_may(record)
        if person.machine:
            return "" if kind in self.FACTS else "a machine deposits facts and signs nothing else"
        owner = person
        if kind == "vote" and record["on_behalf_of"]:
            owner = self.governance.roster(position).person(record["on_behalf_of"])
        if not owner or hat and hat not in owner.roles:
            return "there is no such role here"
        always = kind in ("join", "withdraw") or kind == "vote" and record["vote"] == "dissent" \
            or kind == "retire" and record["principal"] == person.principal \
            or kind == "compromise" and record["key"] in person.keys
        if always or "*" in roles or hat in roles:
            return ""
        return "signing as this gives no right to it"

    def earlier(self, position, identity):
        at = self.records.get(identity)
        if at is None or not self.history.before(at, position):
            return None
        return self.entries[at].record

    @staticmethod
    def same_release(record, other):
        keys = ("id", "version")
        if not record["release"] and not other["release"]:
            return ""
        if record["release"] and other["release"] and all(
                record["release"][key] == other["release"][key] for key in keys):
            return ""
        return "it names another release than the record it is about"

    def about_vote(self, position, record, person):
        tier, vote = record["release"]["tier"], record["vote"]
        if vote.startswith("approve") and record["meaning"] != self.governance.policy(
                position).meaning(tier, vote):
            return "it approves with another meaning than the sentence of the policy"
        if vote not in ("dissent", "recuse") and self.holds_sealed_ballot(position, record, person):
            return "an own ballot is neither revealed nor withdrawn"
        if record["supersedes"] is None:
            return ""
        old = self.earlier(position, record["supersedes"])
        if not old or old["kind"] != "vote" or old["signer"]["principal"] != person.principal:
            return "it replaces what is not an earlier vote of the signer"
        return self.same_release(record, old)

    def about_withdraw(self, position, record, person):
        old = self.earlier(position, record["record"])
        if not old or old["kind"] not in WITHDRAWABLE or \
                old["signer"]["principal"] != person.principal:
            return "it withdraws what is not an earlier vote of the signer"
        return self.same_release(record, old)

    def about_join(self, position, record, person):
        old = self.earlier(position, record["record"])
        if not is_dissent(old):
            return "it joins what is not an earlier objection"
        if old["signer"]["principal"] == person.principal:
            return "nobody can join an objection of one's own"
        return self.same_release(record, old)

    def about_answer(self, position, record, person):
        old = self.earlier(position, record["record"])
        if not old or old["kind"] not in ("vote", "spoken") or old["level"] == "none":
            return "it answers what is not an earlier objection"
        if record["disposition"] == "noted" and old["level"] != "concern":
            return "only a concern can be closed by noting it"
        return self.same_release(record, old)

    def roster_at(self, position):
        return self.governance.roster(position)

    def policy_at(self, position):
        return self.governance.policy(position)

    # Facts, incidents, actions

    def no_person(self, position, principal):
        person = self.roster_at(position).person(principal)
        return "" if person and not person.machine else "it names no person on the roster"

    def may_sign(self, position, record, kind):
        roles = self.policy_at(position).roles_for(kind)
        return "*" in roles or record["signer"]["hat"] in roles

    def named_earlier(self, position, identity, kind):
        old = self.earlier(position, identity)
        return old if old and old["kind"] == kind else None

    def about_drill(self, position, record, person):
        if seconds_of(record["at"]) > seconds_of(record["signed_at"]):
            return "the drill was after it was signed"
        return self.no_person(position, record["person"])

    def about_incident(self, position, record, person):
        if seconds_of(record["started"]) > seconds_of(record["signed_at"]):
            return "the incident started after it was signed"
        if record["commander"] and self.no_person(position, record["commander"]):
            return "its commander is no person on the roster"
        if record["supersedes"] is None:
            return ""
        old = self.named_earlier(position, record["supersedes"], "incident")
        if not old:
            return "it replaces what is not an earlier incident"
        smaller = record["severity"] > old["severity"] or record["started"] < old["started"] or \
            any(release not in record["releases"] for release in old["releases"])
        if smaller and not self.may_sign(position, record, "promote"):
            return "it makes an incident smaller without the right to"
        return ""

    def about_promote(self, position, record, person):
        known = self.named_earlier(position, record["incident"], "incident")
        return "" if known else "it promotes what is not an earlier incident"

    def about_link(self, position, record, person):
        if not self.named_earlier(position, record["from"], "incident"):
            return "it links what is not an earlier incident"
        to = self.earlier(position, record["to"])
        fits = is_dissent(to) or to and to["kind"] in ("vote", "decide") and to["conditions"]
        return "" if fits else "it links to what is no earlier objection or condition"

    GRAVITY = {"high": 2, "medium": 1, "low": 0}

    def about_action(self, position, record, person):
        if self.no_person(position, record["owner"]):
            return "its owner is no person on the roster"
        if record["source"] is not None and not self.earlier(position, record["source"]):
            return "its source is not an earlier record"
        if record["supersedes"] is None:
            return ""
        old = self.named_earlier(position, record["supersedes"], "action")
        if not old:
            return "it replaces what is not an earlier action"
        if old["release"] and (not record["release"] or
                               record["release"]["id"] != old["release"]["id"]):
            return "it names another model than the action it replaces"
        if old["signer"]["principal"] != person.principal and \
                not self.may_sign(position, record, "action-close"):
            return "it changes an action of somebody else"
        easier = self.GRAVITY[record["severity"]] < self.GRAVITY[old["severity"]] or \
            record["due"] > old["due"]
        if old["owner"] == person.principal and easier:
            return "nobody makes an own action easier or later"
        return ""

    def about_action_close(self, position, record, person):
        action = self.named_earlier(position, record["record"], "action")
        if not action or action["owner"] == person.principal:
            return "it closes what is no earlier action of another"
        return ""

    # Meetings

    def all_earlier(self, position, kind):
        """(id, record) of each counted record of that kind among the ancestors."""
        return [(self.entries[at].id, self.entries[at].record) for at in self.of_kind.get(kind, [])
                if self.history.before(at, position)]

    def earlier_plan(self, position, identity):
        old = self.named_earlier(position, identity, "meeting")
        return old if old and old["phase"] == "planned" else None

    def reached(self, position, plan, phase):
        return any(each["phase"] == phase and each["meeting"] == plan
                   for _, each in self.all_earlier(position, "meeting"))

    def about_meeting(self, position, record, person):
        people = [each["principal"] for each in record["present"]]
        if any(self.no_person(position, each) for each in people) or \
                len(set(people)) != len(people):
            return "its attendance names no person, or one twice"
        agenda = [(each["id"], each["version"]) for each in record["agenda"]]
        if len(set(agenda)) != len(agenda):
            return "its agenda names a release twice"
        if record["phase"] == "planned":
            return ""
        plan = record["meeting"]
        if not self.earlier_plan(position, plan):
            return "it names no earlier plan of a meeting"
        started = self.reached(position, plan, "started")
        if record["phase"] == "started":
            return "this meeting was started before" if started else ""
        if not started or self.reached(position, plan, "closed"):
            return "this meeting was not started, or closed before"
        return ""

    def about_preread(self, position, record, person):
        known = self.earlier_plan(position, record["meeting"])
        return "" if known else "it names no earlier plan of a meeting"

    def about_minutes(self, position, record, person):
        if not self.earlier_plan(position, record["meeting"]) or \
                not self.reached(position, record["meeting"], "started"):
            return "it names no meeting that was started"
        if not all(self.earlier(position, each) for each in record["records"]):
            return "it names what is no earlier record"
        return ""

    def is_over(self, position, ballot):
        """Revealed or withdrawn."""
        return any(each["ballot"] == ballot for _, each in self.all_earlier(position, "reveal")) \
            or any(each["record"] == ballot for _, each in self.all_earlier(position, "withdraw"))

    def holds_sealed_ballot(self, position, record, person):
        return any(each["signer"]["principal"] == person.principal and
                   not self.same_release(record, each) and not self.is_over(position, identity)
                   for identity, each in self.all_earlier(position, "ballot"))

    def about_ballot(self, position, record, person):
        if record["meeting"] is not None and not self.earlier_plan(position, record["meeting"]):
            return "it names no earlier plan of a meeting"
        if any(each["sha256"] == record["sha256"]
               for _, each in self.all_earlier(position, "ballot")):
            return "it repeats an earlier ballot"
        if self.holds_sealed_ballot(position, record, person):
            return "an own ballot is neither revealed nor withdrawn"
        return ""

    def about_reveal(self, position, record, person):
        ballot = self.named_earlier(position, record["ballot"], "ballot")
        if not ballot or ballot["signer"]["principal"] != person.principal or \
                self.same_release(record, ballot):
            return "it reveals what is not an own earlier ballot"
        if self.is_over(position, record["ballot"]):
            return "this ballot was revealed before, or withdrawn"
        sealed = bytes.fromhex(record["salt"])
        for key in ("vote", "level", "text"):
            text = record[key]
            for plain, written in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"),
                                   ("\t", "\\t")):
                text = text.replace(plain, written)
            sealed += ('%s: "%s"\n' % (key, text)).encode()
        if sha256(sealed) != ballot["sha256"]:
            return "it is not what the ballot sealed"
        return ""

    # Departures

    def tier_named(self, position, record):
        policy = self.governance.policy(position)
        return policy.tier(record["release"]["tier"]) if record["release"] else None

    def is_somebody(self, position, principal):
        person = self.governance.roster(position).person(principal)
        return "" if person and not person.machine else "nobody on the roster is called so"

    @staticmethod
    def ends_later(record, until, seconds):
        end = until if "T" in until else until + "T00:00:00Z"
        return seconds_of(end) > seconds_of(record["signed_at"]) + seconds

    def about_spoken(self, position, record, person):
        return self.is_somebody(position, record["by"])

    def about_raise(self, position, record, person):
        known = self.governance.policy(position).tier(record["tier"])
        return "" if known else "the policy has no such tier"

    about_lower = about_raise

    def about_waive(self, position, record, person):
        tier = self.tier_named(position, record)
        if not tier or not tier.waivers["allowed"] or record["check"] in tier.waivers["never"]:
            return "the tier does not let this check be skipped"
        if self.ends_later(record, record["until"], tier.waivers["max_days"] * 86400):
            return "it is skipped for too long"
        return self.is_somebody(position, record["owner"])

    def about_break_glass(self, position, record, person):
        tier = self.tier_named(position, record)
        if not tier or not tier.glass["allowed"]:
            return "the tier knows no emergency release"
        if record["confirms"] is None:
            late = self.ends_later(record, record["until"], tier.glass["max_hours"] * 3600)
            return "it lasts too long" if late else ""
        first = self.earlier(position, record["confirms"])
        if not first or first["kind"] != "break-glass" or first["confirms"] is not None:
            return "it confirms what is no earlier emergency release"
        if first["signer"]["principal"] == person.principal:
            return "it is confirmed by the same person"
        if any(first[key] != record[key] for key in ("scope", "until")) or \
                first["subject"]["manifest_sha256"] != record["subject"]["manifest_sha256"]:
            return "it confirms something else than was asked for"
        return self.same_release(record, first)

    def about_obligation_close(self, position, record, person):
        second = self.earlier(position, record["record"])
        first = self.earlier(position, second["confirms"]) if second and \
            second["kind"] == "break-glass" and second["confirms"] else None
        if not first:
            return "it names no record that confirmed an emergency release"
        if person.principal in (first["signer"]["principal"], second["signer"]["principal"]):
            return "it is reviewed by one of the two"
        return self.same_release(record, first)

    def about_not_under_review(self, position, record, person):
        late = self.ends_later(
            record, record["until"], self.governance.policy(position).unreviewed_days * 86400)
        return "it is left unreviewed for too long" if late else ""

    def about_delegate(self, position, record, person):
        if record["to"] == person.principal or record["until"] < record["from"] or \
                any(role not in person.roles for role in record["roles"]):
            return "it passes on what the signer has not, to oneself, or backwards"
        return self.is_somebody(position, record["to"])

    def about_retire(self, position, record, person):
        owner = self.governance.roster(position).by_key.get(record["key"])
        if not owner or owner.principal != record["principal"]:
            return "it retires a key that person does not have"
        return ""

    def about_remark(self, position, record, person):
        if record["record"] is not None and not self.earlier(position, record["record"]):
            return "it remarks on what is not an earlier record"
        return ""

    def about_policy_propose(self, position, record, person):
        document = self.governance.proposed[self.entries[position].id]
        self.governance.why_not_next(position, document, "NOT_AUTHORISED")
        return ""

    def about_policy_approve(self, position, record, person):
        document = self.governance.proposal(position, record["record"], record["kind"][:6])
        self.governance.why_not_next(position, document, "NOT_AUTHORISED")
        return ""

    def about_policy_enact(self, position, record, person):
        document = self.governance.proposal(position, record["record"], record["kind"][:6])
        self.governance.why_not_next(position, document, "POLICY_VIOLATION")
        people = self.governance.approving(record["approvals"], record["record"], position,
                                           position)
        if self.governance.too_few(people | {person.principal}, position, document):
            raise Refused("too few people approve it", "POLICY_VIOLATION")
        return ""

    about_roster_propose = about_policy_propose
    about_roster_approve = about_policy_approve
    about_roster_enact = about_policy_enact

    def about_compromise(self, position, record, person):
        if record["key"] not in self.governance.roster(position).by_key:
            return "the key it names belongs to nobody"
        if record["since"] is not None and not self.earlier(position, record["since"]):
            return "the record it names as the last genuine one is not an earlier record"
        return ""

    def about_acknowledge(self, position, record, person):
        at = self.history.positions.get(record["commit"])
        if at is None or not self.history.before(at, position):
            return "it names no commit before it"
        return self.why_not_acknowledged(at)

    OF_THE_LOG = (b"genesis.yaml", b"policy", b"roster", b"records", b"evidence")

    def why_not_acknowledged(self, at):
        entry = self.entries[at]
        decides = entry.record and entry.record["kind"] == "decide"
        if entry.verdict in HARMLESS and not decides:
            return "nothing is wrong with that commit"
        if entry.verdict in ("CORRUPT", "UNKNOWN_GENESIS") or not self.rooted[at]:
            return "that commit cannot be read as part of this log"
        now = self.trees.entries(entry.commit.tree)
        for place in entry.commit.places:
            before = self.trees.entries(self.entries[place].commit.tree)
            for name in self.OF_THE_LOG:
                was, then = before.get(name), now.get(name)
                if was is None or was == then:
                    continue
                try:
                    if then is None or was[0] != 0o40000 or then[0] != 0o40000:
                        raise Refused("changed")
                    self.trees.added(was[1], then[1], 1 << 20)
                except Refused:
                    return "that commit changes or takes away what stands in the log"
        return ""

    # The whole log

    def judge_together(self):
        for position, entry in enumerate(self.entries):
            if position and entry.verdict in ("VALID", "VALID_MERGE"):
                self.judge_late(position, entry)
        governance = self.governance
        for first, twin in self.twins:
            entry = self.entries[twin]
            if self.entries[first].verdict == "LATE_ARRIVAL" and \
                    not governance.key_retired_beside(twin, None) and \
                    not governance.role_taken_beside(twin, None):
                entry.verdict, entry.why = "VALID", ""
                self.records[entry.id] = twin

    def judge_late(self, position, entry):
        governance, record = self.governance, entry.record
        objects = is_objection(record)

        def becomes(verdict, why):
            entry.verdict, entry.why = verdict, why

        if any(not (objects and governance.spoilt(at, None))
               for at in governance.key_retired_beside(position, None)):
            return becomes("LATE_ARRIVAL", "its key was retired in a record it did not precede")
        if governance.role_taken_beside(position, None):
            return becomes("LATE_ARRIVAL", "the role it was signed in was taken away beside it")
        if position in governance.enacted and not governance.is_enough(position, None):
            return becomes("LATE_ARRIVAL", "approvals that it needs came late")
        names_itself = record and record["kind"] == "compromise" and \
            record["key"] == entry.commit.fingerprint
        if not names_itself and governance.is_suspect(position, None):
            if objects:
                self.heard.add(position)
            return becomes("SUSPECT", "its key was compromised when it was signed")
        under = governance.before[position]
        if record and not objects and not all(
                governance.counts(under[kind], None, self.final) for kind in under):
            becomes("STALE_POLICY", "what it was signed under did not come into force")

    def judge_acknowledged(self):
        for position, entry in enumerate(self.entries):
            if position and entry.verdict not in HARMLESS and \
                    self.governance.is_acknowledged(entry.commit.id) and \
                    not self.why_not_acknowledged(position):
                entry.why = "%s: %s" % (entry.verdict, entry.why)
                entry.verdict = "ACKNOWLEDGED"

    # Departures: what stood at a place, what ended what

    def release_of(self, at):
        release = self.entries[at].record["release"]
        return (release["id"], release["version"]) if release else None

    def facts(self, at, release, kind):
        """Positions of records of a kind about a release (None: about none) that stood at `at`."""
        return [each for each in self.departures.get((release, kind), ())
                if self.history.before(each, at) and not any(
                    self.history.before(end, at) for end in self.endings.get(each, ()))]

    def note_departures(self, position, record):
        """Files the record under its kind, and notes what it ends."""
        kind, release = record["kind"], self.release_of(position)
        before = self.history.before
        if kind in ("withdraw", "answer"):
            named = self.records.get(record["record"])
            if named is not None:
                self.endings.setdefault(named, []).append(position)

        def end(release_named, kinds, which=lambda old: True):
            for each in kinds:
                for at in self.departures.get((release_named, each), ()):
                    if before(at, position) and which(self.entries[at].record):
                        self.endings.setdefault(at, []).append(position)

        if kind == "vote":
            end(release, ["spoken"], lambda old: old["by"] == record["signer"]["principal"])
        elif kind == "lower":
            end(release, ["raise", "lower"])
        elif kind == "raise":
            end(release, ["lower"])
        elif kind == "delegate":
            end(None, ["delegate"], lambda old:
                old["signer"]["principal"] == record["signer"]["principal"] and
                set(old["roles"]) & set(record["roles"]) and
                (not old["scope"] or not record["scope"] or old["scope"] == record["scope"]))
        if kind in ("recuse", "spoken", "raise", "lower", "delegate"):
            self.departures.setdefault((release, kind), []).append(position)

    def tier_moves(self, at, release):
        """Lowerings of the release that stood at `at`, and the raises that bear on it."""
        lowered_ever = [low for low in self.departures.get((release.id, "lower"), ())
                        if self.history.before(low, at)]
        raised = list(self.facts(at, release.id, "raise"))
        first = release.opens[0] if release.opens else None
        for (other, kind) in list(self.departures):
            if kind != "raise" or other == release.id or other[0] != release.id[0]:
                continue
            raised += [each for each in self.facts(at, other, "raise")
                       if self.history.before(each, first) and not any(
                           self.history.before(each, low) for low in lowered_ever)]
        return self.facts(at, release.id, "lower"), raised

    def passed_to(self, at, owner, role, model, day):
        """Whom the delegations that stood at `at` name for a role of `owner`; None if unclear."""
        found = {}
        for each in self.facts(at, None, "delegate"):
            record = self.entries[each].record
            if record["signer"]["principal"] == owner and role in record["roles"] and \
                    record["scope"] in ("", model) and record["from"] <= day <= record["until"]:
                found.setdefault(record["to"], []).append((self.entries[each].id, record))
        if len(found) != 1:
            return None, None
        to = next(iter(found))
        return to, min(found[to], key=lambda pair: pair[0])[1]

    def delegation_of(self, vote):
        record = self.entries[vote].record
        owner, signer = record["on_behalf_of"], record["signer"]["principal"]
        if not owner:
            return None
        role, model = record["signer"]["hat"], record["release"]["id"]
        day = record["signed_at"][:10]
        to, delegation = self.passed_to(vote, owner, role, model, day)
        if to != signer:
            return None
        way = [owner]
        while to is not None and to not in way:
            way.append(to)
            to = self.passed_to(vote, to, role, model, day)[0]
        return None if to == owner else delegation

    def changes(self, old, new):
        """What changed between two pinned manifests, in the words of POLICY.md."""
        before, after = self.evidence(old), self.evidence(new)
        if before is None or after is None:
            return {"weights"}
        changed = set()
        for path in set(before) | set(after):
            pair = [files.get(path) for files in (before, after)]
            if pair[0] == pair[1]:
                continue
            for each in pair:
                if each is None:
                    continue
                if each[0] == "card":
                    same = None not in pair and self.claims(pair[0]) == self.claims(pair[1]) \
                        and self.claims(pair[0]) is not None
                    changed |= {"card-prose"} if same else {"card-prose", "card-claims"}
                elif each[0] == "release":
                    changed |= {"release"} | self.named_changes(pair)
                else:
                    changed.add({"artifacts": "weights"}.get(each[0], each[0]))
        return changed

    def evidence(self, manifest):
        if not self.pinned.get(manifest):
            return None
        record = self.entries[self.pinned[manifest][0]].record
        folder = "evidence/%s/%s" % (record["signed_at"][:7].replace("-", "/"), manifest)
        try:
            at = self.objects_tree()
            for part in folder.split("/") + ["manifest"]:
                at = self.trees.entries(at)[part.encode()][1]
            data = self.objects.read("blob", at, TREE_CAP)
            if sha256(data) != manifest:
                return None
            return {path: (cls, mode, blob, digest)
                    for cls, mode, blob, _, digest, path in read_manifest(data)[2]}
        except (KeyError, Missing, Damaged, Refused):
            return None

    def objects_tree(self):
        return self.entries[-1].commit.tree

    def text_of(self, entry):
        try:
            return self.objects.read("blob", entry[2], TREE_CAP).decode("utf-8")
        except (Missing, Damaged, UnicodeDecodeError):
            return None

    def claims(self, entry):
        """Front matter, lines with a digit, and the sections on objective, proxies, never events."""
        text = self.text_of(entry)
        if text is None:
            return None
        lines = [line.rstrip(" \t") for line in re.split("\r\n|\r|\n", text)]
        kept, body, level = [], 0, 0
        if lines and lines[0].strip() == "---" and "---" in lines[1:]:
            body = lines.index("---", 1) + 1
        for number, line in enumerate(lines):
            heading = re.match(r"(#{1,6})\s+(.*)", line)
            if heading and number >= body:
                if level and len(heading[1]) <= level:
                    level = 0
                title = heading[2].lower()
                if not level and any(w in title for w in ("objective", "proxies", "never event")):
                    level = len(heading[1])
            if number < body or level or any(c in "0123456789" for c in line):
                kept.append(line)
        return kept

    def named_changes(self, pair):
        named = []
        for entry in pair:
            try:
                root = mapping(Yaml(self.text_of(entry).encode(), 1 << 20).document(), None)
                named.append([repr(root.get(key)) for key in ("artifacts", "data")])
            except (Refused, AttributeError, TypeError):
                return {"weights", "data"}
        return {word for word, a, b in zip(("weights", "data"), *named) if a != b}

    def judge_releases(self):
        for position, entry in enumerate(self.entries):
            if position and entry.record and \
                    (entry.verdict == "VALID" or position in self.heard):
                self.note_departures(position, entry.record)
        for position, entry in enumerate(self.entries):
            if (entry.verdict == "VALID" or position in self.heard) and entry.record["release"]:
                release = (entry.record["release"]["id"], entry.record["release"]["version"])
                self.releases.setdefault(release, Release(self)).add(position)
        for release in self.releases.values():
            release.judge()


def is_dissent(record):
    return bool(record) and record["kind"] == "vote" and record["vote"] == "dissent"


class Release:
    """What the log says about one release, and its decisions judged."""

    def __init__(self, replay):
        self.replay, self.before = replay, replay.history.before
        self.opens, self.votes, self.decisions = [], [], []
        self.ended = {}        # position of a vote → positions that ended it
        self.joins = {}        # position of an objection → positions of joins
        self.join_ended = {}   # position of a join → positions that withdrew it
        self.answers = {}      # position of an objection → positions of answers
        self.superseded, self.contested, self.unsupported = set(), set(), {}
        self.id = None

    def record(self, position):
        return self.replay.entries[position].record

    def place(self, identity, among):
        position = self.replay.records.get(identity)
        return position if position in among else None

    def add(self, position):
        record = self.record(position)
        kind = record["kind"]
        self.id = (record["release"]["id"], record["release"]["version"])
        if kind == "open":
            self.opens.append(position)
        elif kind == "vote":
            self.add_vote(position, record)
        elif kind == "withdraw":
            vote = self.place(record["record"], self.votes)
            if vote is not None:
                self.ended[vote].append(position)
            join = self.place(record["record"], self.join_ended)
            if join is not None:
                self.join_ended[join].append(position)
        elif kind == "join":
            objection = self.place(record["record"], self.joins)
            if objection is not None:
                self.joins[objection].append(position)
                self.join_ended[position] = []
        elif kind == "answer":
            objection = self.place(record["record"], self.answers)
            if objection is not None:
                self.answers[objection].append(position)
        elif kind == "decide":
            self.decisions.append(position)

    def add_vote(self, position, record):
        named = self.place(record["supersedes"], self.votes)
        if named is not None:
            self.ended[named].append(position)
        approves = record["vote"].startswith("approve")
        for old in self.votes:
            other = self.record(old)
            if other["signer"]["principal"] == record["signer"]["principal"] and \
                    not is_dissent(other) and self.before(old, position) and \
                    (not approves or other["signer"]["hat"] == record["signer"]["hat"] and
                     other["on_behalf_of"] == record["on_behalf_of"]):
                self.ended[old].append(position)
        self.votes.append(position)
        self.ended[position] = []
        if is_dissent(record):
            self.joins[position], self.answers[position] = [], []

    def is_ended(self, vote, at):
        return any(self.before(end, at) for end in self.ended[vote])

    def is_upheld(self, objection, at):
        if not self.is_ended(objection, at):
            return True
        return any(self.before(join, at) and
                   not any(self.before(end, at) for end in self.join_ended[join])
                   for join in self.joins[objection])

    def is_answered(self, objection, at):
        return any(self.before(answer, at) for answer in self.answers[objection])

    def judge(self):
        entries = self.replay.entries
        for position in self.decisions:
            omitted = self.omitted(position)
            if omitted:
                entries[position].verdict, entries[position].why = "OMITS_DISSENT", omitted
                continue
            why = self.why_unsupported(position)
            if why:
                self.unsupported[position] = why
                entries[position].warn("UNSUPPORTED", why)
        valid = [d for d in self.decisions if entries[d].verdict == "VALID"]
        self.superseded = {d for d in self.decisions if any(self.before(d, e) for e in valid)}
        for position in valid:
            self.contest(position, valid)

    def contest(self, position, valid):
        entry, beside = self.replay.entries[position], self.replay.history.concurrent
        for objection in self.joins:
            if beside(objection, position) and self.is_upheld(objection, None) and \
                    not self.is_answered(objection, None):
                entry.warn("CONTESTED", "an objection signed beside it has no answer")
                if self.record(objection)["level"] != "concern":
                    self.contested.add(position)
        for other in valid:
            if beside(other, position) and position not in self.superseded:
                entry.warn("CONTESTED", "another decision was signed beside it")
                self.contested.add(position)

    def tier_at(self, position):
        decision, policy = self.record(position), self.replay.governance.policy(position)
        tier = decision["release"]["tier"]
        lowered, raised = self.replay.tier_moves(position, self)
        named = []
        for at in self.opens_before(position):
            seen = [low for low in lowered if self.before(at, low)]
            named.append(self.record(seen[0])["tier"] if seen
                         else self.record(at)["release"]["tier"])
        for at in raised:
            known = policy.tier(self.record(at)["tier"])
            named.append(self.record(at)["tier"] if known else policy.tiers[-1].id)
        for each in named:
            if policy.rank(each) > policy.rank(tier):
                tier = each
        return tier

    def opens_before(self, position):
        manifest = self.record(position)["subject"]["manifest_sha256"]
        return [at for at in self.opens if self.before(at, position) and
                self.record(at)["subject"]["manifest_sha256"] == manifest]

    def omitted(self, position):
        decision = self.record(position)
        tier = self.replay.governance.policy(position).tier(self.tier_at(position))
        for objection in self.joins:
            if not self.before(objection, position) or not self.is_upheld(objection, position):
                continue
            if self.replay.entries[objection].id not in decision["dissents"]:
                return "it leaves out an objection"
            stops = self.stops(tier, self.record(objection)["level"], decision)
            if decision["outcome"].startswith("approved") and stops and \
                    not self.is_answered(objection, position):
                return "it approves over an objection that has no answer"
        return ""

    @staticmethod
    def stops(tier, level, decision):
        if not tier:
            return True
        if level == "concern":
            return tier.effects["concern"] == "block"
        effect = tier.effects["object"] if level == "object" else "block"
        return effect == "block" and decision["signer"]["hat"] not in tier.override

    def why_unsupported(self, position):
        decision = self.record(position)
        if not decision["outcome"].startswith("approved"):
            return ""
        for identity in decision["counted"]:
            vote = self.place(identity, self.votes)
            if vote is None or not self.before(vote, position) or self.is_ended(vote, position):
                return "it counts a vote that was not live"
        tier = self.replay.governance.policy(position).tier(self.tier_at(position))
        for at in self.replay.facts(position, self.id, "spoken"):
            spoken = self.record(at)
            if spoken["vote"] == "dissent" and self.stops(tier, spoken["level"], decision):
                return "a spoken objection was neither signed nor answered"
        return self.why_seats_are_open(position, decision)

    def why_seats_are_open(self, position, decision):
        policy = self.replay.governance.policy(position)
        tier = policy.tier(self.tier_at(position))
        if not tier or tier.unacceptable:
            return "there is no such tier, or nobody can approve at it"
        opens = self.opens_before(position)
        if not opens:
            return "no review was opened for this evidence"
        review = self.record(opens[-1])
        recused = {self.record(at)["signer"]["principal"]
                   for at in self.replay.facts(position, self.id, "recuse")}
        live = []
        for vote in self.votes:
            record = self.record(vote)
            if not self.before(vote, position) or self.is_ended(vote, position):
                continue
            if record["vote"] == "recuse":
                recused.add(record["signer"]["principal"])
            if record["vote"] == "dissent" or self.counts(record, decision, tier):
                live.append((record, self.replay.delegation_of(vote)))
        live = [(vote, passed) for vote, passed in live if vote["vote"] == "dissent" or
                policy.rank(vote["release"]["tier"]) >= policy.rank(tier.id)]
        seats = Seats(policy, tier, self.replay.governance.roster(position),
                      live, review["contributors"],
                      review["change"], recused, decision["signed_at"][:10])
        return "" if seats.filled() else "a required signature was missing"

    def counts(self, vote, decision, tier):
        """About this evidence under this policy, or carried over."""
        old, new = (each["subject"]["manifest_sha256"] for each in (vote, decision))
        changes = set() if old == new else self.replay.changes(old, new)
        if vote["policy"] != decision["policy"]:
            changes.add("policy")
        return tier.keeps(vote["signer"]["hat"], changes)


# --- Audit packs ---------------------------------------------------------------------------------

class Tar:
    """An archive in the one form of PACK.md: any other byte is refused."""

    def __init__(self, path):
        self.file, self.entries = open(path, "rb"), {}
        at, before, time = 0, "", None
        while True:
            block = self.file.read(512)
            if len(block) != 512:
                raise Refused("the archive is cut short")
            if block == bytes(512):
                break
            name = block[:100].rstrip(b"\0").decode("latin-1")
            size, stamp = self.octal(block[124:135]), self.octal(block[136:147])
            if not name or self.header(name, size, stamp) != block:
                raise Refused("the head of a file of the archive is damaged: " + name)
            if name <= before or time not in (None, stamp):
                raise Refused("the files of the archive are out of order: " + name)
            before, time = name, stamp
            self.entries[name] = (at + 512, size)
            padding = -size % 512
            self.file.seek(at + 512 + size)
            if self.file.read(padding) != bytes(padding):
                raise Refused("what fills up the last block of %s is damaged" % name)
            at += 512 + size + padding
        whole = (at + 1024 + 10239) // 10240 * 10240
        if self.file.read() != bytes(whole - at - 512):
            raise Refused("the end of the archive is damaged")

    @staticmethod
    def octal(text):
        found = re.match(rb"[0-7]+", text)
        return int(found[0], 8) if found else 0

    @staticmethod
    def header(name, size, stamp):
        block = bytearray(512)

        def put(at, text):
            block[at:at + len(text)] = text

        put(0, name.encode("latin-1")[:100])
        for at in (100, 108, 116, 329, 337):
            put(at, b"0000644" if at == 100 else b"0000000")
        put(124, b"%011o" % min(size, 8**11 - 1))
        put(136, b"%011o" % stamp)
        put(148, b" " * 8)
        put(156, b"0")
        put(257, b"ustar\00000")
        put(148, b"%06o\0 " % sum(block))
        return bytes(block)

    def names(self):
        return list(self.entries)

    def bytes(self, name):
        at, size = self.entries[name]
        self.file.seek(at)
        return self.file.read(size)


class Folder:
    def __init__(self, path):
        self.path = path

    def names(self):
        found = []
        for folder, folders, files in os.walk(self.path):
            if any(os.path.islink(os.path.join(folder, name)) for name in folders + files):
                raise Refused("a pack holds plain files only: " + folder)
            for name in files:
                below = os.path.relpath(os.path.join(folder, name), self.path)
                found.append(below.replace(os.sep, "/"))
        return sorted(found)

    def bytes(self, name):
        try:
            with open(os.path.join(self.path, *name.split("/")), "rb") as file:
                return file.read()
        except OSError as bad:
            raise Refused("%s: %s" % (name, bad.strerror))


class PackObjects(Objects):
    """An audit pack (PACK.md): every file against DIGESTS, every object against its id."""

    OTHERS = {"DIGESTS", "PACK", "README.txt", "index.html", "verify.py", "allowed_signers"}
    FOLDERS = {"commits": "commit", "trees": "tree", "blobs": "blob"}

    def __init__(self, path):
        self.source = Folder(path) if os.path.isdir(path) else Tar(path)
        self.wrong = []
        self.read_head(self.source.bytes("PACK"))
        data = self.source.bytes("DIGESTS")
        self.digest = sha256(data)
        listed = self.digests(data)
        self.here = set(self.source.names())
        for name in sorted(self.here - {"DIGESTS"}):
            self.check(name, listed.pop(name, None))
        self.wrong += [name + ": it is missing" for name in sorted(listed)]

    @staticmethod
    def is_pack(path):
        return os.path.isfile(path) or os.path.isfile(os.path.join(path, "PACK"))

    @staticmethod
    def digests(data):
        found, before = {}, ""
        for line in data.decode("latin-1").split("\n")[:-1]:
            row = re.match(r"([0-9a-f]{64})  (.+)\Z", line)
            if not row or row[2] <= before:
                raise Refused("DIGESTS is damaged")
            found[row[2]], before = row[1], row[2]
        if not data.endswith(b"\n"):
            raise Refused("DIGESTS is damaged")
        return found

    def read_head(self, data):
        found = re.match(
            rb"countersign-pack 1\nlog ([0-9a-f]{64})\nstart ([0-9a-f]{40})\nhead ([0-9a-f]{40})\n"
            rb"commits (0|[1-9][0-9]*)\nscope (?:all|release (\"[^\n]*\") (\"[^\n]*\"))\n\Z",
            data)
        if not found:
            raise Refused("PACK is damaged")
        self.log, self.start, self.head = (found[i].decode() for i in (1, 2, 3))
        self.commits = int(found[4])
        if found[5]:
            self.scope = tuple(unquoted(found[i]).decode("utf-8", "surrogateescape")
                               for i in (5, 6))

    def check(self, name, digest):
        folder, _, identity = name.partition("/")
        if digest is None or name not in self.OTHERS and folder not in self.FOLDERS:
            self.wrong.append(name + ": it does not belong to the pack")
            return
        data = self.source.bytes(name)
        if sha256(data) != digest:
            self.wrong.append(name + ": it is not what DIGESTS says")
        if folder in self.FOLDERS:
            head = ("%s %d\0" % (self.FOLDERS[folder], len(data))).encode()
            if hashlib.sha1(head + data).hexdigest() != identity:
                self.wrong.append(name + ": its bytes have another id")

    def raw(self, identity):
        for folder, kind in self.FOLDERS.items():
            name = folder + "/" + identity
            if name in self.here:
                return kind, self.source.bytes(name)
        raise Missing("object %s is not in the pack" % identity)

    def judge(self, replay):
        """What the pack says of itself and the log does not."""
        start = replay.entries[0].commit.id if replay.log else ""
        if (self.log, self.start, self.commits) != (replay.log, start, len(replay.entries)):
            self.wrong.append("PACK: it says another log, start or number of commits")


# --- Checkpoints ---------------------------------------------------------------------------------

class Checkpoint:
    """A log as somebody saw it (CHECKPOINT.md)."""

    FORM = re.compile(
        rb"countersign-checkpoint 1\nlog ([0-9a-f]{64})\nstart ([0-9a-f]{40})\n"
        rb"head ([0-9a-f]{40})\nfingerprint ([0-9a-f]{64})\nchain ([0-9a-f]{64})\n"
        rb"records (0|[1-9][0-9]*)\ncommits ([1-9][0-9]*)\nwords ([a-z]+(?: [a-z]+){7})\n\Z")

    def __init__(self, data):
        found = self.FORM.match(data)
        if not found:
            raise Refused("this is no checkpoint, or it was changed")
        self.log, self.start, self.head, self.fingerprint, self.chain = (
            found[i].decode() for i in range(1, 6))
        self.records, self.commits = int(found[6]), int(found[7])

    def against(self, replay):
        """(word, sentence): same, ahead, behind, forked or another log."""
        if not replay.log or (self.log, self.start) != (
                replay.log, replay.entries[0].commit.id):
            return "another log", "the checkpoint is of another log"
        if self.head not in replay.history.positions:
            if len(replay.entries) < self.commits:
                return "behind", "this log lacks what the checkpoint saw"
            return "forked", "the checkpoint's head is no part of this log"
        chains = []
        for entry in replay.entries:
            lines = ["countersign-chain 1", entry.commit.raw]
            lines += [chains[place] for place in entry.commit.places]
            chains.append(sha256(("\n".join(lines) + "\n").encode()))
        at = replay.history.positions[self.head]
        if (self.fingerprint, self.chain) != (replay.entries[at].commit.raw, chains[at]):
            return "forked", "this log holds other bytes under the checkpoint's head"
        if self.head == replay.head:
            return "same", "the log is as the checkpoint saw it"
        return "ahead", "the log goes on from the checkpoint, and is the same up to there"


# --- Result --------------------------------------------------------------------------------------

class Report:
    WEIGHT = ["COMPLETE", "BEHIND", "FORKED", "REWRITTEN", "UNKNOWN_GENESIS", "INCOMPLETE",
              "UNSUPPORTED", "CORRUPT", "MISSING"]

    def __init__(self, replay, pin, damaged=(), comparison=None):
        self.replay, self.state, self.reason = replay, "COMPLETE", ""
        self.damaged, self.comparison = list(damaged), comparison
        entries = replay.entries
        self.wrong = [e for e in entries if e.verdict not in HARMLESS]
        if replay.log:
            first = entries[0]
            if first.verdict != "GENESIS":
                self.set("UNKNOWN_GENESIS", "the start of the log is not valid: " + first.why)
            elif pin and pin not in (first.commit.id, first.commit.raw):
                self.set("UNKNOWN_GENESIS", "this is another log than the one named")
        if replay.history.corrupt:
            self.set("CORRUPT", replay.history.damage)
        if replay.history.missing:
            self.set("INCOMPLETE", "part of the log is not here: " + replay.history.damage)
        if not self.reason and self.wrong:
            worst = self.wrong[0]
            self.reason = "commit %s is %s: %s" % (worst.commit.id[:12], worst.verdict, worst.why)

    def set(self, state, reason):
        if self.WEIGHT.index(state) > self.WEIGHT.index(self.state):
            self.state, self.reason = state, reason

    def exit_code(self):
        if self.state in ("CORRUPT", "INCOMPLETE", "UNSUPPORTED", "MISSING"):
            return 3
        differs = self.comparison and self.comparison[0] not in ("same", "ahead")
        in_order = self.state == "COMPLETE" and not self.wrong
        return 0 if in_order and not self.damaged and not differs else 1

    def json(self):
        entries = []
        for entry in self.replay.entries:
            entries.append({"commit": entry.commit.id, "record": entry.id,
                            "verdict": entry.verdict, "reason": entry.why,
                            "warnings": sorted({code for code, _ in entry.warnings})})
        decisions = []
        for release in sorted(self.replay.releases):
            about = self.replay.releases[release]
            for at in about.decisions:
                if self.replay.entries[at].verdict == "VALID":
                    decisions.append({
                        "record": self.replay.entries[at].id, "release": "%s@%s" % release,
                        "supported": at not in about.unsupported,
                        "superseded": at in about.superseded,
                        "contested": at in about.contested})
        counted = sum(e.verdict in COUNTED for e in self.replay.entries)
        return {"schema": "countersign.verify/1", "state": self.state, "reason": self.reason,
                "log": self.replay.log, "head": self.replay.head, "commits": len(entries),
                "counted": counted, "wrong": len(self.wrong),
                "refused": len(entries) - counted - len(self.wrong), "entries": entries,
                "decisions": decisions, "damaged": self.damaged,
                "compared": self.comparison[0] if self.comparison else "",
                "exit": self.exit_code()}


def printable(text):
    return "".join(c if c.isprintable() else "\\u{%x}" % ord(c) for c in str(text))


def tell(report, verbose):
    for name in report.damaged:
        print("DAMAGED  " + printable(name))
    for entry in report.replay.entries:
        if verbose or entry.verdict not in COUNTED or entry.warnings:
            print("%s  %s  %s" % (entry.verdict, entry.commit.id[:12], printable(entry.why)))
            for code, why in entry.warnings:
                print("    %s: %s" % (code, printable(why)))
    found = report.json()
    print("%s  %d counted, %d refused, %d wrong%s" % (
        report.state, found["counted"], found["refused"], found["wrong"],
        ": " + printable(report.reason) if report.reason else ""))
    print("%d evidence files compared with their SHA-256" % report.replay.evidence_files)
    if report.comparison:
        print("Checkpoint: %s: %s" % report.comparison)
    print("Log %s\nHead %s" % (report.replay.log, found["head"]))


def judged(options):
    packed = PackObjects.is_pack(options.path)
    objects = PackObjects(options.path) if packed else GitObjects(options.path)
    head = options.head or (objects.head if packed else objects.ref(options.ref))
    if not head or not OBJECT_ID.match(head):
        raise Refused("there is no decision log at " + options.ref)
    replay = Replay(objects, head, options.genesis)
    if packed:
        objects.judge(replay)
    comparison = None
    if options.trust:
        with open(options.trust, "rb") as file:
            comparison = Checkpoint(file.read()).against(replay)
    return Report(replay, options.genesis, objects.wrong if packed else (), comparison)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path", metavar="PATH", help="a git repository or an audit pack")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("-v", action="store_true", dest="verbose", help="every commit")
    parser.add_argument("--genesis", help="commit id or SHA-256 of the start that is trusted")
    parser.add_argument("--trust", metavar="FILE", help="a checkpoint to hold the log against")
    parser.add_argument("--ref", default=LOG_REF, help="full name of the log's ref")
    parser.add_argument("--head", help="judge the log up to this commit")
    options = parser.parse_args(arguments)
    try:
        report = judged(options)
    except (Refused, Missing, Damaged, OSError) as bad:
        print("error: " + printable(bad), file=sys.stderr)
        return 3
    if options.json:
        print(json.dumps(report.json(), indent=1))
    else:
        tell(report, options.verbose)
    return report.exit_code()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
